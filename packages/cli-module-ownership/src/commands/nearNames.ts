import { distance } from 'fastest-levenshtein';

const MOST_NEAR = 3;

/** Nobody mistypes a longer name, and comparing one takes long. */
const LONGEST = 300;

/** How unlike names are, from 0; a name that holds the other is as good as equal. */
function unlike(name: string, other: string): number {
  if (!name || !other || Math.max(name.length, other.length) > LONGEST) {
    return 1;
  }
  const holds = other.includes(name) || name.includes(other);
  return holds
    ? 0
    : distance(name, other) / Math.max(name.length, other.length);
}

/**
 * What a mistyped name may have meant, in a sentence.
 *
 * @param known - what there is
 * @param nameOf - the part of it that a name is compared with
 */
export function didYouMean(
  name: string,
  known: readonly string[],
  nameOf: (one: string) => string,
): string {
  const near = known
    .map(one => ({ one, by: unlike(name, nameOf(one)) }))
    .filter(({ by }) => by <= 0.5)
    .sort((a, b) => a.by - b.by)
    .slice(0, MOST_NEAR)
    .map(({ one }) => one);
  return near.length
    ? `Did you mean ${near.join(' or ')}?`
    : `None of the ${known.length} that are there has a name like that.`;
}
