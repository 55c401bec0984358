import { toDay } from '../dates';
import {
  isDecisionScopeEntity,
  isGuildEntity,
  isStandardEntity,
} from '../kinds';
import { Meeting } from '../overlay/types';
import { toRef, toRefs } from './refs';
import {
  DecisionScopeNode,
  GuildNode,
  SnapshotEntity,
  StandardNode,
} from './types';

/** The last day on which each guild met, as its chairs say. */
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

/** Every guild, with the refs it states resolved. */
export function readGuilds(
  nodes: readonly SnapshotEntity[],
  declaredMembers: (ref: string) => ReadonlySet<string>,
  meetings: readonly Meeting[],
): GuildNode[] {
  const noted = lastMeetings(meetings);
  return nodes.flatMap(node => {
    const { entity, namespace } = node;
    if (!isGuildEntity(entity)) {
      return [];
    }
    const spec: Partial<typeof entity.spec> = entity.spec ?? {};
    const chairs = toRefs(spec.chairs, 'user', namespace);
    const supplier = toRef(spec.group, 'group', namespace);
    const guild: GuildNode = {
      ...node,
      entity,
      chairs: [...new Set(chairs)],
      members: new Set([
        ...chairs,
        ...toRefs(spec.members, 'user', namespace),
        ...(supplier ? declaredMembers(supplier) : []),
      ]),
      domains: toRefs(spec.scope, 'domain', namespace),
      lastMetOn: lastMetOf(spec.lastMetOn, noted.get(node.ref)),
    };
    return [guild];
  });
}

/** Every standard, with the guild that publishes it. */
export function readStandards(
  nodes: readonly SnapshotEntity[],
): StandardNode[] {
  return nodes.flatMap(node => {
    const { entity, namespace } = node;
    return isStandardEntity(entity)
      ? [
          {
            ...node,
            entity,
            guild: toRef(entity.spec?.guild, 'guild', namespace),
          },
        ]
      : [];
  });
}

/** Every decision scope, with the refs it states resolved. */
export function readDecisionScopes(
  nodes: readonly SnapshotEntity[],
): DecisionScopeNode[] {
  return nodes.flatMap(node => {
    const { entity, namespace } = node;
    if (!isDecisionScopeEntity(entity)) {
      return [];
    }
    const spec: Partial<typeof entity.spec> = entity.spec ?? {};
    const { appliesTo } = spec;
    const scope: DecisionScopeNode = {
      ...node,
      entity,
      decider: toRef(spec.decider, undefined, namespace),
      decision: typeof spec.decision === 'string' ? spec.decision : '',
      targets: Array.isArray(appliesTo)
        ? toRefs(appliesTo, undefined, namespace)
        : undefined,
      predicate: Array.isArray(appliesTo) ? undefined : appliesTo,
      parent: toRef(spec.parent, 'decisionscope', namespace),
    };
    return [scope];
  });
}
