import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { didYouMean } from '../nearNames';

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

/** That there is no such standard, with those of a name like it. */
export function unknownStandard(
  ref: string,
  known: readonly string[],
): InputError {
  const hint = didYouMean(nameOf(ref), known, nameOf);
  return new InputError(`There is no standard ${ref}. ${hint}`);
}
