import { Requirement } from './requirements';

const FIXED = ['kind', 'apiVersion', 'metadata.name', 'metadata.namespace'];

const shown = (value: unknown) =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** What makes one value match, or undefined for what takes more than a phrase. */
function valueFix(path: string, wanted: unknown): string | undefined {
  // What something is called, and what it is, is nothing to change for a standard.
  if (FIXED.includes(path)) {
    return undefined;
  }
  if (typeof wanted !== 'object' || wanted === null) {
    return `set ${path} to ${shown(wanted)}`;
  }
  const [only, ...others] = Object.entries(wanted);
  if (!only || others.length) {
    return undefined;
  }
  const [operator, operand] = only;
  switch (operator) {
    case '$exists':
      return `${operand ? 'set' : 'remove'} ${path}`;
    case '$in':
      return Array.isArray(operand)
        ? `set ${path} to one of ${operand.map(shown).join(', ')}`
        : undefined;
    case '$hasPrefix':
      return `let ${path} begin with ${shown(operand)}`;
    case '$contains':
      return typeof operand === 'object'
        ? undefined
        : `add ${shown(operand)} to ${path}`;
    default:
      return undefined;
  }
}

/** What makes an entity match a predicate, or undefined as above. */
function predicateFix(predicate: unknown): string | undefined {
  if (typeof predicate !== 'object' || predicate === null) {
    return undefined;
  }
  const steps = Object.entries(predicate).map(([key, value]) => {
    if (!key.startsWith('$')) {
      return valueFix(key, value);
    }
    const parts = Array.isArray(value) ? value.map(predicateFix) : [undefined];
    const word = { $all: ' and ', $any: ', or ' }[key];
    return word && !parts.includes(undefined) ? parts.join(word) : undefined;
  });
  return steps.length && !steps.includes(undefined)
    ? steps.join(' and ')
    : undefined;
}

/**
 * What to do about a requirement that an entity does not meet, in a sentence.
 *
 * @public
 */
export function requirementFix({
  id,
  check,
}: Pick<Requirement, 'id' | 'check'>): string {
  if (typeof check === 'string') {
    return `Do what ${check} says of it.`;
  }
  const fix = predicateFix(check);
  return fix
    ? `${fix[0].toUpperCase()}${fix.slice(1)}.`
    : `Change what the check of the requirement ${id} looks at so that the standard is met.`;
}
