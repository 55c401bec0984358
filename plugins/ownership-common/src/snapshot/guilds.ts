import {
  GUILD_FORMS,
  GuildEntity,
  GuildForm,
  isGuildEntity,
  PillarsRelation,
  relationsOf,
} from '../kinds';
import { GroupNode, GuildNode, SnapshotEntity } from './types';

interface Index {
  groups: ReadonlyMap<string, GroupNode>;
  declaredMembers(ref: string): ReadonlySet<string>;
}

/** A form, whatever its case; anything else is a guild. */
const formOf = (value: unknown): GuildForm =>
  GUILD_FORMS.find(
    form => typeof value === 'string' && form === value.toLowerCase(),
  ) ?? 'guild';

function fromGuild(
  node: SnapshotEntity,
  entity: GuildEntity,
  { declaredMembers }: Index,
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
  };
}

const fromGroup = (node: SnapshotEntity, index: Index): GuildNode => ({
  ...node,
  form: formOf(node.type),
  chairs: [],
  members: index.declaredMembers(node.ref),
  group: node.ref,
  domains: [],
});

/**
 * Every guild, in the order of the refs: the Guilds, and the groups that are
 * guilds by configuration and supply no Guild.
 */
export function readGuilds(
  nodes: readonly SnapshotEntity[],
  index: Index,
): Map<string, GuildNode> {
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
