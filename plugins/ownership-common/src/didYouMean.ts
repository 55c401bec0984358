import { closest, distance } from 'fastest-levenshtein';

// More than so many letters apart, a name is another name and no slip.
const SLIP = 4;

/** The end of a message about a name that is not there; empty where none is near. */
export function didYouMean(name: string, names: readonly string[]): string {
  const near = names.length ? closest(name, names) : '';
  return near && distance(name, near) <= SLIP ? ` Did you mean ${near}?` : '';
}
