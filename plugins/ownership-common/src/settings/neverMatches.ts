import {
  evaluateFilterPredicate,
  FilterPredicate,
} from '@backstage/filter-predicates';
import { JsonObject, JsonValue } from '@backstage/types';
import { append } from '../multimap';

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: JsonValue, b: JsonValue) =>
  evaluateFilterPredicate({ it: a } as FilterPredicate, { it: b });

/** The values that one condition allows; undefined for too many to list. */
function allowed(condition: JsonValue): JsonValue[] | undefined {
  if (!isObject(condition)) {
    return [condition];
  }
  return Array.isArray(condition.$in) ? condition.$in : undefined;
}

/** The conditions that hold of whatever matches, each on its own. */
function conditions(predicate: FilterPredicate): Array<[string, JsonValue]> {
  if (!isObject(predicate)) {
    return [];
  }
  const { $all } = predicate as { $all?: FilterPredicate[] };
  return $all
    ? $all.flatMap(conditions)
    : Object.entries(predicate).filter(([key]) => !key.startsWith('$'));
}

/** Whether a predicate matches whatever there is: it asks for nothing. */
export const matchesAll = (predicate: FilterPredicate): boolean =>
  isObject(predicate) &&
  (Object.keys(predicate).length === 0 ||
    ('$all' in predicate &&
      (predicate.$all as FilterPredicate[]).every(matchesAll)));

/** Whether conditions on one path rule each other out. */
function contradicts(list: readonly JsonValue[]): boolean {
  const lists = list.flatMap(one => {
    const values = allowed(one);
    return values ? [values] : [];
  });
  const [first, ...others] = lists;
  const absent = list.some(one => isObject(one) && one.$exists === false);
  if (!first) {
    return absent && list.some(one => isObject(one) && one.$exists !== false);
  }
  return (
    absent ||
    !first.some(value =>
      others.every(values => values.some(one => same(value, one))),
    )
  );
}

/**
 * Why no entity can ever match a filter predicate, or undefined where one
 * might. It finds the slips of a pen (an empty list, two values of one field, a
 * kind that is not looked at), and does not prove the rest.
 *
 * @param kinds - those that are looked at; undefined for any
 * @public
 */
export function whyNeverMatches(
  predicate: FilterPredicate,
  kinds?: readonly string[],
): string | undefined {
  if (!isObject(predicate)) {
    return 'it is no object';
  }
  const { $all, $any, $not } = predicate as Record<string, FilterPredicate[]>;
  if ($any) {
    const reasons = $any.map(one => whyNeverMatches(one, kinds));
    return reasons.every(Boolean) ? reasons[0] ?? '$any is empty' : undefined;
  }
  if ($not && matchesAll($not as unknown as FilterPredicate)) {
    return '$not takes out everything';
  }
  for (const part of $all ?? []) {
    const why = whyNeverMatches(part, kinds);
    if (why) {
      return why;
    }
  }
  const byPath = new Map<string, JsonValue[]>();
  for (const [path, condition] of conditions(predicate)) {
    append(byPath, path, condition);
  }
  for (const [path, list] of byPath) {
    if (contradicts(list)) {
      return `nothing has a ${path} that satisfies ${JSON.stringify(
        list.length === 1 ? list[0] : list,
      )}`;
    }
  }
  const wanted = (byPath.get('kind') ?? []).flatMap(one => allowed(one) ?? []);
  const looksAt = (kind: JsonValue) => kinds!.some(one => same(one, kind));
  return kinds?.length && wanted.length && !wanted.some(looksAt)
    ? `only ${kinds.join(', ')} ${kinds.length > 1 ? 'are' : 'is'} looked at`
    : undefined;
}
