import { InputError } from '@backstage/errors';
import { didYouMean } from '../nearNames';

const nameOf = (ref: string) =>
  ref.slice(ref.lastIndexOf('/') + 1).toLowerCase();

/**
 * That nothing has this name, with what has one like it.
 *
 * @param known - full refs
 * @param sort - of what `known` holds all
 */
export function unknownEntity(
  asked: string,
  known: readonly string[],
  sort = 'entity',
): InputError {
  const name = asked.split(/[:/]/).at(-1)?.toLowerCase() ?? '';
  const hint = didYouMean(name, known, nameOf);
  return new InputError(`There is no ${sort} "${asked}". ${hint}`);
}
