import { compareText } from '../compareText';
import { oncePer, remember } from '../remember';
import { Snapshot } from '../snapshot';
import { ConsultedParty, MaySee } from './answer';
import { because, toReason } from './reasons';
import { statedRefs } from './statedParties';
import { ScopeInForce } from './types';

/** Living owners of some dependents, by ref. */
function ownersOf(
  snapshot: Snapshot,
  dependents: readonly string[],
): ConsultedParty[] {
  const owned = new Map<string, { first: string; count: number }>();
  for (const dependent of dependents) {
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
      ...toReason(because('owns', { first, count: count - 1 })),
    }));
}

const dependentOwnersIn = oncePer((snapshot: Snapshot) =>
  remember(ref => ownersOf(snapshot, snapshot.dependentsOf(ref))),
);

/** Living owners of what depends on an entity, as far as a reader sees that. */
function dependentOwners(
  snapshot: Snapshot,
  ref: string,
  maySee: MaySee,
): ConsultedParty[] {
  const dependents = snapshot.dependentsOf(ref);
  const seen = dependents.filter(maySee);
  return seen.length === dependents.length
    ? dependentOwnersIn(snapshot)(ref)
    : ownersOf(snapshot, seen);
}

/**
 * Who is asked before a decision: whom its scopes name, then the living owners
 * of what depends on the entity and is not hidden. Each once, by the first
 * reason, and none of the deciders of those scopes.
 */
export function consultedFor(
  snapshot: Snapshot,
  entity: string,
  scopes: readonly ScopeInForce[],
  maySee: MaySee,
): ConsultedParty[] {
  const parties = new Map<string, ConsultedParty>();
  const named = scopes.flatMap(scope =>
    statedRefs(scope, 'consulted').map(ref => ({
      ref,
      ...toReason(because('consulted', { scope: scope.ref })),
    })),
  );
  for (const party of [
    ...named,
    ...dependentOwners(snapshot, entity, maySee),
  ]) {
    if (!parties.has(party.ref)) {
      parties.set(party.ref, party);
    }
  }
  scopes.forEach(scope => parties.delete(scope.decider));
  return [...parties.values()];
}
