import { Entity } from '@backstage/catalog-model';
import {
  evaluateFilterPredicate,
  FilterPredicate,
  getJsonValueAtPath,
} from '@backstage/filter-predicates';
import { JsonValue } from '@backstage/types';

/** The paths at which a predicate looks. */
function pathsOf(predicate: FilterPredicate): string[] {
  if (typeof predicate !== 'object' || predicate === null) {
    return [];
  }
  return Object.entries(predicate).flatMap(([key, value]) => {
    switch (key) {
      case '$all':
      case '$any':
        return (value as FilterPredicate[]).flatMap(pathsOf);
      case '$not':
        return pathsOf(value as FilterPredicate);
      default:
        return [key];
    }
  });
}

/**
 * Reads which of many things an entity matches. A predicate sees no more of an
 * entity than the values at its paths, so entities with the same values there
 * share one answer: two hundred predicates on kinds and types are evaluated for
 * each combination of these, and not for each of ten thousand entities.
 *
 * @param predicateOf - a predicate that the catalog would take
 */
export function predicateMatcher<T>(
  things: readonly T[],
  predicateOf: (thing: T) => FilterPredicate,
): (entity: Entity) => readonly T[] {
  const paths = [...new Set(things.flatMap(one => pathsOf(predicateOf(one))))];
  const known = new Map<string, readonly T[]>();
  return entity => {
    const values = paths.map(path =>
      getJsonValueAtPath(entity as unknown as JsonValue, path),
    );
    // Nothing there and `null` there are two values, and JSON has one.
    const key = values
      .map(value => (value === undefined ? '' : JSON.stringify(value)))
      .join('\n');
    let matching = known.get(key);
    if (!matching) {
      matching = things.filter(one =>
        evaluateFilterPredicate(predicateOf(one), entity),
      );
      known.set(key, matching);
    }
    return matching;
  };
}
