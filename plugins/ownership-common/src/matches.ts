import { Entity } from '@backstage/catalog-model';
import {
  evaluateFilterPredicate,
  FilterPredicate,
  parseFilterPredicate,
} from '@backstage/filter-predicates';

/**
 * A filter predicate as it stands in an entity or a file; undefined for what
 * is none.
 */
export function readPredicate(value: unknown): FilterPredicate | undefined {
  if (typeof value !== 'object') {
    return undefined;
  }
  try {
    return parseFilterPredicate(value);
  } catch {
    return undefined;
  }
}

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
