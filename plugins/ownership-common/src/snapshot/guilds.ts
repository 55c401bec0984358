import { toDay } from '../dates';
import {
  GUILD_FORMS,
  GuildEntity,
  GuildForm,
  isGuildEntity,
  PillarsRelation,
  relationsOf,
} from '../kinds';
import { Meeting } from '../overlay/types';
import { GroupNode, GuildNode, SnapshotEntity } from './types';

interface Index {
  /** The last day on which each guild met, as its chairs say. */
  noted: ReadonlyMap<string, string>;
  groups: ReadonlyMap<string, GroupNode>;
  declaredMembers(ref: string): ReadonlySet<string>;
}

/** A form, whatever its case; anything else is a guild. @public */
export const formOf = (value: unknown): GuildForm =>
  GUILD_FORMS.find(
    form => typeof value === 'string' && form === value.toLowerCase(),
  ) ?? 'guild';

function lastMeetings(meetings: readonly Meeting[]): Map<string, string> {
  const byGuild = new Map<string, string>();
  for (const { guild, metOn } of meetings) {
    if (metOn > (byGuild.get(guild) ?? '')) {
      byGuild.set(guild, metOn);
    }
  }
  return byGuild;
}

/** The later of what a guild states and what its chairs said since. */
function lastMetOf(stated: unknown, noted: string | undefined) {
  const [before, since] = [toDay(stated), toDay(noted)];
  const isStated = before && !(since && since > before);
  return isStated ? (stated as string) : noted;
}

function fromGuild(
  node: SnapshotEntity,
  entity: GuildEntity,
  { declaredMembers, noted }: Index,
): GuildNode {
  const relations = relationsOf(entity);
  const targets = (type: PillarsRelation) =>
    relations.filter(one => one.type === type).map(one => one.target);
  const [group] = targets('pillars-suppliedBy');
  return {
    ...node,
    stated: entity.spec ?? {},
    form: formOf(entity.spec?.form),
    chairs: targets('pillars-chairedBy'),
    members: new Set([
      ...targets('hasMember'),
      ...(group ? declaredMembers(group) : []),
    ]),
    group,
    domains: targets('pillars-covers'),
    lastMetOn: lastMetOf(entity.spec?.lastMetOn, noted.get(node.ref)),
  };
}

const fromGroup = (node: SnapshotEntity, index: Index): GuildNode => ({
  ...node,
  form: formOf(node.type),
  chairs: [],
  members: index.declaredMembers(node.ref),
  group: node.ref,
  domains: [],
  lastMetOn: index.noted.get(node.ref),
});

/**
 * Every guild, in the order of the refs: the Guilds, and the groups that are
 * guilds by configuration and supply no Guild.
 */
export function readGuilds(
  nodes: readonly SnapshotEntity[],
  hierarchy: Omit<Index, 'noted'>,
  meetings: readonly Meeting[],
): Map<string, GuildNode> {
  const index = { ...hierarchy, noted: lastMeetings(meetings) };
  const stated = nodes.flatMap(node =>
    isGuildEntity(node.entity) ? fromGuild(node, node.entity, index) : [],
  );
  const suppliers = new Set(stated.map(guild => guild.group));
  const unstated = nodes.flatMap(node =>
    index.groups.get(node.ref)?.isGuild && !suppliers.has(node.ref)
      ? fromGroup(node, index)
      : [],
  );
  // Refs of groups come before those of guilds.
  return new Map([...unstated, ...stated].map(guild => [guild.ref, guild]));
}
