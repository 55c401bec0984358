/**
 * A filter predicate as one would say it: a sentence about one field, or several
 * of which all, any or none hold.
 */
export type Clause =
  | string
  | { join: 'all' | 'any' | 'none'; parts: readonly Clause[] };

const DEEPEST = 6;

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `annotation example.com/tier`; a field of the spec by its own name. */
const nameOf = (path: string): string =>
  path
    .replace(/^metadata\.(annotation|label)s\./, '$1 ')
    .replace(/^(metadata|spec)\./, '');

const valueOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** What an operator says, after the name of a field. */
const OPERATORS: Record<string, (value: unknown) => string | undefined> = {
  $exists: value => (value ? 'is set' : 'is not set'),
  $in: value =>
    Array.isArray(value)
      ? `is ${alternatives.format(value.map(valueOf))}`
      : undefined,
  $hasPrefix: value => `starts with ${valueOf(value)}`,
  $contains: value =>
    isObject(value) ? undefined : `contains ${valueOf(value)}`,
};

/** What a field has to be. An operator that nobody knows stays as it is written. */
function fieldClause(path: string, wanted: unknown): string {
  if (!isObject(wanted)) {
    return `${nameOf(path)} is ${valueOf(wanted)}`;
  }
  const [[operator, value] = ['', undefined], ...others] =
    Object.entries(wanted);
  const say = Object.hasOwn(OPERATORS, operator)
    ? OPERATORS[operator]
    : undefined;
  const said = others.length ? undefined : say?.(value);
  return `${nameOf(path)} ${said ?? JSON.stringify(wanted)}`;
}

function joined(join: 'all' | 'any' | 'none', parts: Clause[]): Clause {
  const [first, ...others] = parts;
  if (others.length || first === undefined) {
    return { join, parts };
  }
  if (join !== 'none') {
    return first;
  }
  return typeof first === 'string' ? `not: ${first}` : { join, parts };
}

/** Reads a filter predicate; what is none, or too deep, stays as it is written. */
export function clauseOf(predicate: unknown, depth = 0): Clause {
  if (!isObject(predicate) || depth > DEEPEST) {
    return JSON.stringify(predicate) ?? 'nothing';
  }
  const parts = (list: unknown) =>
    (Array.isArray(list) ? list : [list]).map(one => clauseOf(one, depth + 1));
  const { $all, $any, $not } = predicate;
  if ($all !== undefined) {
    return joined('all', parts($all));
  }
  if ($any !== undefined) {
    return joined('any', parts($any));
  }
  if ($not !== undefined) {
    return joined('none', parts($not));
  }
  const fields = Object.entries(predicate);
  return joined(
    'all',
    fields.map(([path, wanted]) => fieldClause(path, wanted)),
  );
}
