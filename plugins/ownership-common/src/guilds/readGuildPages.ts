import { Channel, GUILD_AUTHORITIES, GuildEntity } from '../kinds';
import { append } from '../multimap';
import { GuildNode, Snapshot } from '../snapshot';
import { toRef, toRefs } from '../snapshot/refs';
import { teamReader } from '../snapshot/teamsOf';
import { oneOf, textOrNone, withoutNone } from '../stated';

/** A person of a guild. @public */
export interface GuildMember {
  /** Full ref of a User; it need not exist. */
  ref: string;
  isChair: boolean;
  /** Names of roles in the guild, such as `tech-lead`. */
  roles: string[];
  /** Full refs of the teams of that person. */
  teams: string[];
}

/** What a guild says of itself, and who is in it. @public */
export interface GuildPage {
  /** Full ref, of a Guild, or of a Group that `ownership.sources.guilds` selects. */
  ref: string;
  name: string;
  namespace: string;
  title?: string;
  description?: string;
  form: GuildEntity['spec']['form'];
  authority?: GuildEntity['spec']['authority'];
  mission?: string;
  /** Text, or an address. */
  charter?: string;
  /** Chairs first, in the order stated, then the others by ref. */
  people: GuildMember[];
  /** Full ref of the Group that supplies members. */
  group?: string;
  /** Full ref of a User or a Group. */
  sponsor?: string;
  /** Full ref of a User or a Group. */
  liaison?: string;
  /** Full refs of the guilds and groups on whose behalf it works. */
  stakeholders: string[];
  channels: Channel[];
  /** Full refs of the domains that it covers. */
  domains: string[];
  /** ISO 8601 duration between two meetings. */
  cadence?: string;
  /** ISO 8601 date: the later of what it states and what its chairs said since. */
  lastMetOn?: string;
  disbandWhen?: string;
  /** Of the entity, such as where it is edited. */
  annotations: Record<string, string>;
}

/** The roles that each person has in a guild. */
function roleReader({ stated, namespace }: GuildNode) {
  const byPerson = new Map<string, string[]>();
  for (const [role, people] of Object.entries(stated?.roles ?? {})) {
    for (const person of new Set(toRefs(people, 'user', namespace))) {
      append(byPerson, person, role);
    }
  }
  return (person: string) => byPerson.get(person) ?? [];
}

function toPage(
  guild: GuildNode,
  teamsOf: (person: string) => readonly string[],
): GuildPage {
  const { namespace, chairs, members, stated = {} } = guild;
  const { description, annotations } = guild.entity.metadata;
  const rolesOf = roleReader(guild);
  const isChair = new Set(chairs);
  const people = new Set([...chairs, ...[...members].sort()]);
  return withoutNone({
    ref: guild.ref,
    name: guild.name,
    namespace,
    title: guild.title,
    description,
    form: guild.form,
    authority: oneOf(GUILD_AUTHORITIES, stated.authority),
    mission: textOrNone(stated.mission),
    charter: textOrNone(stated.charter),
    people: [...people].map(ref => ({
      ref,
      isChair: isChair.has(ref),
      roles: rolesOf(ref),
      teams: [...teamsOf(ref)],
    })),
    group: guild.group,
    sponsor: toRef(stated.sponsor, 'user', namespace),
    liaison: toRef(stated.liaison, 'user', namespace),
    channels: Array.isArray(stated.channels) ? stated.channels : [],
    domains: [...new Set(guild.domains)],
    cadence: textOrNone(stated.cadence),
    lastMetOn: guild.lastMetOn,
    stakeholders: toRefs(stated.stakeholders, 'guild', namespace),
    disbandWhen: textOrNone(stated.disbandWhen),
    annotations: annotations ?? {},
  });
}

/**
 * What each guild says of itself, and who is in it, with their teams.
 *
 * @public
 */
export function readGuildPages(snapshot: Snapshot): GuildPage[] {
  const teamsOf = teamReader(snapshot);
  return snapshot.guilds.map(guild => toPage(guild, teamsOf));
}
