import { InputError } from '@backstage/errors';
import { placeInWords, SourcePlace } from '@pillars/plugin-ownership-common';
import { didYouMean } from '../nearNames';

/** That several entities have the name that somebody asked about. */
export const ambiguousName = (asked: string, refs: readonly string[]) =>
  new InputError(
    `"${asked}" is the name of ${refs.join(' and ')}: ask about one of them.`,
  );

/** That this looks like an address, and names no repository. */
export const noAddress = (asked: string) =>
  new InputError(`"${asked}" is no address of a repository.`);

/** @param hint - a sentence with what is near */
export const nothingAt = (place: SourcePlace, hint = '') =>
  new InputError(
    `No entity has its source in ${placeInWords(place)}.${hint && ` ${hint}`}`,
  );

/**
 * That no scope decides this, with what is near.
 *
 * @param known - the decisions that scopes decide
 */
export function unknownDecision(
  decision: string,
  known: readonly string[],
): InputError {
  const hint = known.length
    ? didYouMean(decision, [...new Set(known)].sort(), one => one)
    : 'There is no decision scope at all.';
  return new InputError(
    `No scope decides "${decision}", anything above it or anything below it. ${hint}`,
  );
}
