import { readPredicate } from '../matches';
import { append } from '../multimap';
import { predicateMatcher } from '../predicateMatcher';
import { remember } from '../remember';
import { matchesAll } from '../settings/neverMatches';
import { Snapshot } from '../snapshot';
import { compareApplications } from './precedence';
import { Application, ScopeInForce } from './types';

/** Scopes by where they apply. */
function placeReader(snapshot: Snapshot, scopes: readonly ScopeInForce[]) {
  const named = new Map<string, ScopeInForce[]>();
  for (const scope of scopes) {
    new Set(scope.targets).forEach(ref => append(named, ref, scope));
  }
  const general = scopes.filter(one => readPredicate(one.predicate));
  const everywhere = general.filter(one => matchesAll(one.predicate!));
  const selective = general.filter(one => !matchesAll(one.predicate!));
  const matching = predicateMatcher(selective, one => one.predicate!);
  return {
    everywhere,
    at: (ref: string): readonly ScopeInForce[] => {
      const byPredicate = matching(snapshot.get(ref)!.entity);
      const byName = named.get(ref);
      return byName ? [...byName, ...byPredicate] : byPredicate;
    },
  };
}

/** Where an entity stands. */
export interface Chains {
  /** Full ref of the place that an entity is directly part of. */
  aboveOf(ref: string): string | undefined;
  /** The entity and its places, nearest first. */
  chainOf(ref: string): readonly string[];
}

/** What applies from one place of a chain on; places alike share one. */
interface Reach {
  number: number;
  /** How far each scope is from that place. */
  distances: ReadonlyMap<ScopeInForce, number>;
  applications: readonly Application[];
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
  { aboveOf, chainOf }: Chains,
): (ref: string) => readonly Application[] {
  const places = placeReader(snapshot, scopes);
  const numbers = new Map(scopes.map((scope, index) => [scope, index]));
  const numberOf = (scope: ScopeInForce) => numbers.get(scope)!;
  const reaches = new Map<string, Reach>();

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

  const create = (key: string, distances: Reach['distances']): Reach => {
    const applications = sorted(distances);
    const reach = { number: reaches.size, distances, applications };
    reaches.set(key, reach);
    return reach;
  };

  const further = (
    own: readonly ScopeInForce[],
    above: Reach,
  ): Reach['distances'] => {
    const distances = new Map(own.map(scope => [scope, 0]));
    for (const [scope, distance] of above.distances) {
      if (!distances.has(scope)) {
        distances.set(scope, distance + 1);
      }
    }
    return distances;
  };

  const everywhere = create(
    '',
    new Map(places.everywhere.map(scope => [scope, 0])),
  );

  const step = (above: Reach, place: string): Reach => {
    const own = places.at(place);
    const key = `${above.number} ${own.map(numberOf).join(' ')}`;
    return reaches.get(key) ?? create(key, further(own, above));
  };

  const reachOf: (ref: string) => Reach = remember(ref => {
    // Only domains can stand in a circle, so only their chains are walked whole.
    if (ref.startsWith('domain:')) {
      return chainOf(ref).reduceRight(step, everywhere);
    }
    if (!snapshot.entities.has(ref)) {
      return everywhere;
    }
    const above = aboveOf(ref);
    return step(above ? reachOf(above) : everywhere, ref);
  });
  return ref => reachOf(ref).applications;
}
