import { SharedWords } from './createWords';
import { SharedT } from './texts';

/**
 * A filter predicate as one would say it: a sentence about one field, or several
 * of which all, any or none hold.
 */
export type Clause =
  | string
  | { join: 'all' | 'any' | 'none'; parts: readonly Clause[] };

/** What clauses are said with. */
export interface ClauseVoice {
  t: SharedT;
  anyOf: SharedWords['anyOf'];
}

const DEEPEST = 6;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `annotation example.com/tier`; a field of the spec by its own name. */
function nameOf(path: string, t: SharedT): string {
  const [, map, name] =
    /^metadata\.(annotation|label)s\.(.*)$/s.exec(path) ?? [];
  switch (map) {
    case 'annotation':
      return t('clause.annotation', { name });
    case 'label':
      return t('clause.label', { name });
    default:
      return path.replace(/^(metadata|spec)\./, '');
  }
}

const valueOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** What an operator says of a field. */
const OPERATORS: Record<
  string,
  (field: string, value: unknown, voice: ClauseVoice) => string | undefined
> = {
  $exists: (field, value, { t }) =>
    value ? t('clause.exists', { field }) : t('clause.missing', { field }),
  $in: (field, value, { t, anyOf }) =>
    Array.isArray(value)
      ? t('clause.is', { field, value: anyOf(value.map(valueOf)) })
      : undefined,
  $hasPrefix: (field, value, { t }) =>
    t('clause.hasPrefix', { field, value: valueOf(value) }),
  $contains: (field, value, { t }) =>
    isObject(value)
      ? undefined
      : t('clause.contains', { field, value: valueOf(value) }),
};

/** What a field has to be. An operator that nobody knows stays as it is written. */
function fieldClause(path: string, wanted: unknown, voice: ClauseVoice) {
  const { t } = voice;
  const field = nameOf(path, t);
  if (!isObject(wanted)) {
    return t('clause.is', { field, value: valueOf(wanted) });
  }
  const [[operator, value] = ['', undefined], ...others] =
    Object.entries(wanted);
  const say = Object.hasOwn(OPERATORS, operator)
    ? OPERATORS[operator]
    : undefined;
  const said = others.length ? undefined : say?.(field, value, voice);
  return said ?? `${field} ${JSON.stringify(wanted)}`;
}

function joined(
  join: 'all' | 'any' | 'none',
  parts: Clause[],
  t: SharedT,
): Clause {
  const [first, ...others] = parts;
  if (others.length || first === undefined) {
    return { join, parts };
  }
  if (join !== 'none') {
    return first;
  }
  return typeof first === 'string'
    ? t('clause.not', { clause: first })
    : { join, parts };
}

/** Reads a filter predicate; what is none, or too deep, stays as it is written. */
export function clauseOf(
  predicate: unknown,
  voice: ClauseVoice,
  depth = 0,
): Clause {
  const { t } = voice;
  if (!isObject(predicate) || depth > DEEPEST) {
    return JSON.stringify(predicate) ?? t('clause.nothing');
  }
  const parts = (list: unknown) =>
    (Array.isArray(list) ? list : [list]).map(one =>
      clauseOf(one, voice, depth + 1),
    );
  const { $all, $any, $not } = predicate;
  if ($all !== undefined) {
    return joined('all', parts($all), t);
  }
  if ($any !== undefined) {
    return joined('any', parts($any), t);
  }
  if ($not !== undefined) {
    return joined('none', parts($not), t);
  }
  const fields = Object.entries(predicate);
  return joined(
    'all',
    fields.map(([path, wanted]) => fieldClause(path, wanted, voice)),
    t,
  );
}
