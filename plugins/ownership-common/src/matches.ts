import { Entity } from '@backstage/catalog-model';
import {
  evaluateFilterPredicate,
  FilterPredicate,
} from '@backstage/filter-predicates';

/**
 * Whether an entity matches a filter predicate that stands in an entity or a
 * file; undefined for what is no predicate.
 */
export function matches(
  predicate: unknown,
  entity: Entity,
): boolean | undefined {
  if (typeof predicate !== 'object' || predicate === null) {
    return undefined;
  }
  try {
    return evaluateFilterPredicate(predicate as FilterPredicate, entity);
  } catch {
    return undefined;
  }
}
