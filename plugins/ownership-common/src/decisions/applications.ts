import {
  evaluateFilterPredicate,
  parseFilterPredicate,
} from '@backstage/filter-predicates';
import { append } from '../multimap';
import { remember } from '../remember';
import { matchesAll } from '../settings/neverMatches';
import { Snapshot } from '../snapshot';
import { compareApplications } from './precedence';
import { Application, ScopeInForce } from './types';

/** Whether a scope has a predicate that the catalog would take. */
function hasPredicate({ predicate }: ScopeInForce): boolean {
  if (typeof predicate !== 'object') {
    return false;
  }
  try {
    parseFilterPredicate(predicate);
    return true;
  } catch {
    return false;
  }
}

/** Scopes by where they apply. A predicate meets an entity once. */
function placeReader(snapshot: Snapshot, scopes: readonly ScopeInForce[]) {
  const named = new Map<string, ScopeInForce[]>();
  for (const scope of scopes) {
    new Set(scope.targets).forEach(ref => append(named, ref, scope));
  }
  const general = scopes.filter(hasPredicate);
  const everywhere = general.filter(one => matchesAll(one.predicate!));
  const selective = general.filter(one => !matchesAll(one.predicate!));
  const matching = remember(ref => {
    const entity = snapshot.get(ref)!.entity;
    return selective.filter(one =>
      evaluateFilterPredicate(one.predicate!, entity),
    );
  });
  return {
    everywhere,
    at: (ref: string): ScopeInForce[] => [
      ...(named.get(ref) ?? []),
      ...matching(ref),
    ],
  };
}

/**
 * Reads which scopes apply to an entity: each at the nearest place of the
 * chain that it names or matches. Equally specific ones stand in the order in
 * which the scopes were given.
 *
 * @remarks
 *
 * Entities that the same scopes apply to in the same way share one list, so
 * ten thousand of them cost little, and can be looked at as one.
 */
export function applicationReader(
  snapshot: Snapshot,
  scopes: readonly ScopeInForce[],
  chainOf: (ref: string) => readonly string[],
): (ref: string) => readonly Application[] {
  const places = placeReader(snapshot, scopes);
  const numbers = new Map(scopes.map((scope, index) => [scope, index]));
  const numberOf = (scope: ScopeInForce) => numbers.get(scope)!;
  const lists = new Map<string, readonly Application[]>();

  const sorted = (distances: ReadonlyMap<ScopeInForce, number>) =>
    [...distances]
      .map(
        ([scope, distance]): Application => ({
          scope,
          by: scope.targets ? 'ref' : 'predicate',
          distance,
        }),
      )
      .sort(
        (a, b) =>
          compareApplications(a, b) || numberOf(a.scope) - numberOf(b.scope),
      );

  return remember(ref => {
    const chain = chainOf(ref);
    const distances = new Map<ScopeInForce, number>();
    const note = (scope: ScopeInForce, distance: number) => {
      if (!distances.has(scope)) {
        distances.set(scope, distance);
      }
    };
    chain.forEach((place, distance) =>
      places.at(place).forEach(scope => note(scope, distance)),
    );
    places.everywhere.forEach(scope => note(scope, chain.length));
    const key = [...distances]
      .map(([scope, distance]) => `${numberOf(scope)}@${distance}`)
      .join(' ');
    const list = lists.get(key) ?? sorted(distances);
    lists.set(key, list);
    return list;
  });
}
