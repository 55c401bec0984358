import { Need } from './needs';
import {
  EntityFacts,
  GroupNode,
  OwnedEntity,
  Snapshot,
  SnapshotEntity,
} from './types';

const BY_FACT: Partial<Record<keyof EntityFacts, Need>> = {
  tier: 'tiers',
  operator: 'operators',
  onCall: 'onCall',
  escalationPolicy: 'escalationPolicies',
  runbook: 'runbooks',
  repository: 'sourceLocations',
  confirmedOn: 'confirmations',
};

const BY_KIND: Readonly<Record<string, Need>> = {
  domain: 'domains',
  user: 'users',
};

const OUR_NEEDS = ['guilds', 'standards', 'decisionScopes'] as const;

/** What the catalog uses: one entity that states it is enough. */
export function readInUse(
  nodes: readonly SnapshotEntity[],
  owned: readonly OwnedEntity[],
  groups: ReadonlyMap<string, GroupNode>,
  ours: Pick<Snapshot, (typeof OUR_NEEDS)[number]>,
): ReadonlySet<Need> {
  const inUse = new Set<Need>();
  for (const node of nodes) {
    const need = BY_KIND[node.kind.toLowerCase()];
    if (need) {
      inUse.add(need);
    }
  }
  for (const need of OUR_NEEDS) {
    if (ours[need].length) {
      inUse.add(need);
    }
  }
  for (const { facts } of owned) {
    for (const [fact, need] of Object.entries(BY_FACT)) {
      if (facts[fact as keyof EntityFacts]) {
        inUse.add(need);
      }
    }
  }
  for (const { teamApi, interactions } of groups.values()) {
    if (teamApi) {
      inUse.add('teamApis');
      if (interactions.length) {
        inUse.add('interactions');
      }
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
