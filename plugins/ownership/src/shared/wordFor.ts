import { Term } from './createWords';

/** The word for a value, which may be anything; the value itself where there is none. */
export function wordFor(
  words: Readonly<Record<string, Term | string>>,
  value: string,
): string {
  const word = Object.hasOwn(words, value) ? words[value] : value;
  return typeof word === 'string' ? word : word.label;
}
