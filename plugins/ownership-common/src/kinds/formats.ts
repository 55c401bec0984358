import { parseEntityRef } from '@backstage/catalog-model';
import { parseFilterPredicate } from '@backstage/filter-predicates';
import { DateTime, Duration } from 'luxon';

const parses = (parse: () => unknown): boolean => {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
};

// Backstage's own rule for the parts of a ref.
const REF = /^([a-z][a-z0-9-]*:)?([a-z0-9._-]+\/)?[a-z0-9._-]+$/i;

/**
 * The formats that our schemas use, by name. A format looks at text and
 * objects only; what else may stand there is the type's business.
 */
export const FORMATS: Readonly<Record<string, (value: unknown) => boolean>> = {
  date: value =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    DateTime.fromISO(value).isValid,
  duration: value =>
    typeof value === 'string' &&
    /^P.*\d/.test(value) &&
    Duration.fromISO(value).isValid,
  'entity-ref': value =>
    typeof value === 'string' &&
    REF.test(value) &&
    parses(() => parseEntityRef(value, { defaultKind: 'group' })),
  'full-entity-ref': value =>
    typeof value === 'string' &&
    REF.test(value) &&
    parses(() => parseEntityRef(value)),
  'filter-predicate': value =>
    typeof value !== 'object' ||
    Array.isArray(value) ||
    parses(() => parseFilterPredicate(value)),
};
