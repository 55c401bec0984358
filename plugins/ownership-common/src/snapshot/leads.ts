import { toRef } from './refs';
import {
  Fact,
  GroupNode,
  Lead,
  Leads,
  OwnedEntity,
  SnapshotEntity,
} from './types';

const MANAGED = 'managed:';

interface Index {
  entities: ReadonlyMap<string, SnapshotEntity>;
  groups: ReadonlyMap<string, GroupNode>;
  subtree(ref: string): ReadonlySet<string>;
  declaredMembers(ref: string): ReadonlySet<string>;
}

/**
 * The team that states a rotation or policy as its own in its TeamAPI, by that
 * value; null where several do, since it then leads to none of them.
 */
function readRotations(
  groups: ReadonlyMap<string, GroupNode>,
): Map<string, string | null> {
  const rotations = new Map<string, string | null>();
  for (const { ref, teamApi } of groups.values()) {
    const { rotation, escalationPolicy } = teamApi?.spec.onCall ?? {};
    for (const value of new Set([rotation, escalationPolicy])) {
      if (typeof value === 'string' && value) {
        rotations.set(value, rotations.has(value) ? null : ref);
      }
    }
  }
  return rotations;
}

/** Where the operator, the on-call and the first escalation of entities lead. */
export function leadReader(index: Index): (entity: OwnedEntity) => Leads {
  const rotations = readRotations(index.groups);

  // A ref of a group or user that exists, or a rotation that one team claims.
  const attribute = (fact: Fact, namespace: string): string | undefined => {
    // What is inherited from a TeamAPI is that team's, whatever its name.
    if (fact.ref) {
      return fact.ref;
    }
    const rotation = rotations.get(fact.value);
    if (rotation !== undefined) {
      return rotation ?? undefined;
    }
    const ref = toRef(fact.value, 'group', namespace);
    const kind = ref && index.entities.get(ref)?.kind.toLowerCase();
    return kind === 'group' || kind === 'user' ? ref : undefined;
  };

  const isOwners = (ref: string, owners: readonly string[]) =>
    owners.some(
      owner =>
        owner === ref ||
        index.subtree(owner).has(ref) ||
        index.declaredMembers(owner).has(ref),
    );

  const lead = (fact: Fact | undefined, entity: OwnedEntity): Lead => {
    if (!fact) {
      return { to: 'unknown' };
    }
    if (fact.value.startsWith(MANAGED)) {
      return { to: 'managed', fact };
    }
    const ref = attribute(fact, entity.namespace);
    if (!ref) {
      return { to: 'unattributed', fact };
    }
    const owners = entity.owners.map(owner => owner.ref);
    return { to: isOwners(ref, owners) ? 'owner' : 'elsewhere', fact, ref };
  };

  return entity => ({
    operator: lead(entity.facts.operator, entity),
    onCall: lead(entity.facts.onCall, entity),
    escalation: lead(entity.facts.escalationPolicy, entity),
  });
}
