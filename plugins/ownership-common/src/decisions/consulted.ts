import { compareText } from '../compareText';
import { oncePer, remember } from '../remember';
import { Snapshot } from '../snapshot';
import { ConsultedParty } from './answer';
import { statedRefs } from './statedParties';
import { ScopeInForce } from './types';

/** Living owners of what depends on an entity, by ref. */
function ownersOfDependents(snapshot: Snapshot, ref: string): ConsultedParty[] {
  const owned = new Map<string, { first: string; count: number }>();
  for (const dependent of snapshot.dependentsOf(ref)) {
    for (const owner of snapshot.owned(dependent)?.livingOwners ?? []) {
      const known = owned.get(owner);
      owned.set(owner, {
        first: known?.first ?? dependent,
        count: (known?.count ?? 0) + 1,
      });
    }
  }
  return [...owned]
    .sort(([a], [b]) => compareText(a, b))
    .map(([owner, { first, count }]) => ({
      ref: owner,
      reason:
        count === 1
          ? `owns ${first}, which depends on it`
          : `owns ${first} and ${count - 1} more that depend on it`,
    }));
}

const dependentOwnersIn = oncePer((snapshot: Snapshot) =>
  remember(ref => ownersOfDependents(snapshot, ref)),
);

/**
 * Who is asked before a decision: whom its scopes name, then the living owners
 * of what depends on the entity. Each once, by the first reason, and none of
 * the deciders of those scopes.
 */
export function consultedFor(
  snapshot: Snapshot,
  entity: string,
  scopes: readonly ScopeInForce[],
): ConsultedParty[] {
  const parties = new Map<string, ConsultedParty>();
  const named = scopes.flatMap(scope =>
    statedRefs(scope, 'consulted').map(ref => ({
      ref,
      reason: `is named by ${scope.ref}`,
    })),
  );
  for (const party of [...named, ...dependentOwnersIn(snapshot)(entity)]) {
    if (!parties.has(party.ref)) {
      parties.set(party.ref, party);
    }
  }
  scopes.forEach(scope => parties.delete(scope.decider));
  return [...parties.values()];
}
