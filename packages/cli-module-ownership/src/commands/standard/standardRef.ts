import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { distance } from 'fastest-levenshtein';

const MOST_NEAR = 3;

/**
 * The full ref that `logging`, `default/logging` or `standard:default/logging`
 * means.
 *
 * @throws InputError for what is no ref of a standard
 */
export function toStandardRef(value: string): string {
  let ref: string | undefined;
  try {
    ref = stringifyEntityRef(
      parseEntityRef(value, {
        defaultKind: 'standard',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    ref = undefined;
  }
  if (!ref?.startsWith('standard:')) {
    throw new InputError(
      `A standard is named as in \`logging\` or \`standard:default/logging\`, not "${value}".`,
    );
  }
  return ref;
}

const nameOf = (ref: string) => parseEntityRef(ref).name;

/** How unlike names are, from 0; a name that holds the other is as good as equal. */
function unlike(name: string, other: string): number {
  const holds = other.includes(name) || name.includes(other);
  return holds
    ? 0
    : distance(name, other) / Math.max(name.length, other.length);
}

/** That there is no such standard, with those of a name like it. */
export function unknownStandard(
  ref: string,
  known: readonly string[],
): InputError {
  const name = nameOf(ref);
  const near = known
    .map(one => ({ one, by: unlike(name, nameOf(one)) }))
    .filter(({ by }) => by <= 0.5)
    .sort((a, b) => a.by - b.by)
    .slice(0, MOST_NEAR)
    .map(({ one }) => one);
  const hint = near.length
    ? `Did you mean ${near.join(' or ')}?`
    : `None of the ${known.length} that are there has a name like that.`;
  return new InputError(`There is no standard ${ref}. ${hint}`);
}
