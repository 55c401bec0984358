import { getJsonValueAtPath } from '@backstage/filter-predicates';
import { JsonValue } from '@backstage/types';
import { Evidence } from '../findings';
import { SnapshotEntity, StandardNode } from '../snapshot';
import { Requirement } from './requirements';

const MOST = 100;

/** The paths that a filter predicate looks at, in its order. */
function pathsOf(predicate: unknown): string[] {
  if (typeof predicate !== 'object' || predicate === null) {
    return [];
  }
  return Object.entries(predicate).flatMap(([key, value]) =>
    key.startsWith('$') ? [value].flat().flatMap(pathsOf) : key,
  );
}

/** A value as it stands there, or the beginning of what is long. */
function shown(value: JsonValue | undefined): JsonValue {
  if (value === undefined) {
    return null;
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MOST ? `${text.slice(0, MOST)}…` : value;
}

/**
 * What the check of a requirement looks at: the paths of a predicate with what
 * stands there, or the id of a rule.
 *
 * @public
 */
export function checkEvidence(
  standard: StandardNode,
  { check, path }: Requirement,
  { entity }: SnapshotEntity,
): Evidence[] {
  if (typeof check === 'string') {
    return [{ ref: standard.ref, path: `${path}.check`, value: check }];
  }
  return [...new Set(pathsOf(check))].map(one => ({
    path: one,
    value: shown(getJsonValueAtPath(entity as unknown as JsonValue, one)),
  }));
}
