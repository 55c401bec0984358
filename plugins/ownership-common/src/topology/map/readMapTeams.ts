import { stringifyEntityRef } from '@backstage/catalog-model';
import { compareText } from '../../compareText';
import { MaySee } from '../../decisions/answer';
import { Channel, TEAM_STATUSES, TEAM_TYPES, TeamAPIEntity } from '../../kinds';
import { SMALLEST_GROUP_SHOWN } from '../../rules/shared/people';
import { GroupNode, Snapshot } from '../../snapshot';
import { ownersOf } from '../../snapshot/owners';
import { toRefs } from '../../snapshot/refs';
import { oneOf, textOrNone, withoutNone } from '../../stated';
import { holdingsReader, Holdings } from './holdings';
import { TeamDomain, TopologyTeam } from './types';

const MOST_CHANNELS = 3;
const MOST_DOMAINS = 10;
const LONGEST = 500;

/** A text of bounded length. */
export const brief = (value: unknown): string | undefined =>
  textOrNone(value)?.slice(0, LONGEST);

const asChannel = (channel: Partial<Channel> | null): Channel[] => {
  const name = brief(channel?.name);
  return name
    ? [
        withoutNone({
          name,
          type: brief(channel?.type),
          url: textOrNone(channel?.url)?.slice(0, 2000),
          purpose: brief(channel?.purpose),
        }),
      ]
    : [];
};

/** The first channels of a TeamAPI, with texts of bounded length. */
export const channelsOf = (
  { spec: { channels } }: TeamAPIEntity,
  most: number,
): Channel[] =>
  Array.isArray(channels) ? channels.flatMap(asChannel).slice(0, most) : [];

/** What the TeamAPI of a team says, where the reader may see it. */
function statedBy({ teamApi, teamType }: GroupNode, maySee: MaySee) {
  const ref = teamApi && stringifyEntityRef(teamApi);
  if (!teamApi || !ref || !maySee(ref)) {
    // The type may stand on the group itself; a hidden TeamAPI takes precedence.
    return teamApi ? {} : { type: oneOf(TEAM_TYPES, teamType) };
  }
  const { spec } = teamApi;
  const channels = channelsOf(teamApi, MOST_CHANNELS);
  return {
    teamApi: ref,
    type: oneOf(TEAM_TYPES, teamType),
    status: oneOf(TEAM_STATUSES, spec.status),
    focus: brief(spec.focus),
    workingHours: brief(spec.workingHours),
    channels: channels.length ? channels : undefined,
  };
}

/** The domains that each group owns, by ref. */
function domainOwners({ domains }: Snapshot): Map<string, Set<string>> {
  const owned = new Map<string, Set<string>>();
  for (const domain of domains) {
    for (const owner of ownersOf(domain)) {
      owned.set(owner, (owned.get(owner) ?? new Set()).add(domain.ref));
    }
  }
  return owned;
}

/** See `TopologyTeam.domains`. */
function domainsOf(options: {
  stated: readonly string[];
  owned: ReadonlySet<string>;
  held: ReadonlyMap<string, number>;
  isShown: (ref: string) => boolean;
}): TeamDomain[] {
  const { stated, owned, held, isShown } = options;
  const names = new Set(stated);
  const found = [...held].sort(
    ([a, many], [b, others]) => others - many || compareText(a, b),
  );
  return [...new Set([...names, ...owned, ...found.map(([ref]) => ref)])]
    .filter(isShown)
    .slice(0, MOST_DOMAINS)
    .map(domain => ({
      domain,
      stated: names.has(domain),
      entities: held.get(domain) ?? 0,
    }));
}

const NOTHING: Holdings = {
  own: { entities: 0, systems: 0 },
  below: { entities: 0, systems: 0 },
  domains: new Map(),
};

/** Reads what the map shows of a group that a reader may see. */
export function mapTeamReader(
  snapshot: Snapshot,
  maySee: MaySee,
): (group: GroupNode) => TopologyTeam {
  const holdings = holdingsReader(snapshot, maySee);
  const ownedDomains = domainOwners(snapshot);
  const domains = new Set(snapshot.domains.map(one => one.ref));
  const isShown = (ref: string) => domains.has(ref) && maySee(ref);
  return group => {
    const said = statedBy(group, maySee);
    const { own, below, domains: held } = holdings(group.ref) ?? NOTHING;
    const members = group.members.filter(maySee).length;
    const stated = said.teamApi
      ? toRefs(
          group.teamApi?.spec.domains,
          'domain',
          group.teamApi?.metadata.namespace?.toLowerCase() ?? 'default',
        )
      : [];
    return withoutNone({
      ref: group.ref,
      name: group.name,
      title: brief(group.title),
      groupType: brief(group.type),
      isTeam: group.isTeam,
      ...said,
      parents: group.parents
        .filter(ref => ref !== group.ref && maySee(ref))
        .sort(compareText),
      domains: domainsOf({
        stated,
        owned: ownedDomains.get(group.ref) ?? new Set(),
        held,
        isShown,
      }),
      owns: own,
      ownsBelow: below,
      members: members < SMALLEST_GROUP_SHOWN ? undefined : members,
    });
  };
}

/** Every group that a reader may see, by ref, but for those that are guilds. */
export const readMapTeams = (
  snapshot: Snapshot,
  maySee: MaySee,
): TopologyTeam[] =>
  snapshot.groups
    .filter(one => !one.isGuild && maySee(one.ref))
    .sort((a, b) => compareText(a.ref, b.ref))
    .map(mapTeamReader(snapshot, maySee));
