import { isDecisionScopeEntity, isStandardEntity } from '../kinds';
import { toRef, toRefs } from './refs';
import {
  DecisionScopeNode,
  GuildNode,
  SnapshotEntity,
  StandardNode,
} from './types';

/** Every standard, with the guild that publishes it. */
export function readStandards(
  nodes: readonly SnapshotEntity[],
  guilds: Iterable<GuildNode>,
): StandardNode[] {
  const bySupplier = new Map<string, string>();
  for (const { ref, group } of guilds) {
    if (group && !bySupplier.has(group)) {
      bySupplier.set(group, ref);
    }
  }
  return nodes.flatMap(node => {
    const { entity, namespace } = node;
    if (!isStandardEntity(entity)) {
      return [];
    }
    const publisher = toRef(entity.spec?.guild, 'guild', namespace) ?? '';
    const guild = bySupplier.get(publisher) ?? (publisher || undefined);
    return [{ ...node, entity, guild }];
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
