import { Need } from './needs';
import { EntityFacts, GroupNode, OwnedEntity, SnapshotEntity } from './types';

const BY_FACT: Partial<Record<keyof EntityFacts, Need>> = {
  tier: 'tiers',
  operator: 'operators',
  onCall: 'onCall',
  escalationPolicy: 'escalationPolicies',
  runbook: 'runbooks',
  repository: 'sourceLocations',
  confirmedOn: 'confirmations',
};

/** What the catalog uses: one entity that states it is enough. */
export function readInUse(
  nodes: readonly SnapshotEntity[],
  owned: readonly OwnedEntity[],
  groups: ReadonlyMap<string, GroupNode>,
): ReadonlySet<Need> {
  const inUse = new Set<Need>();
  for (const node of nodes) {
    if (node.kind.toLowerCase() === 'domain') {
      inUse.add('domains');
    }
  }
  for (const { facts } of owned) {
    for (const [fact, need] of Object.entries(BY_FACT)) {
      if (facts[fact as keyof EntityFacts]) {
        inUse.add(need);
      }
    }
  }
  for (const { teamApi } of groups.values()) {
    if (teamApi) {
      inUse.add('teamApis');
      if (teamApi.spec.onCall?.rotation) {
        inUse.add('onCall');
      }
      if (teamApi.spec.onCall?.escalationPolicy) {
        inUse.add('escalationPolicies');
      }
    }
  }
  return inUse;
}
