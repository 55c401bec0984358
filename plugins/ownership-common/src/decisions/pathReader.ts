import { remember } from '../remember';

/**
 * Reads which of some decisions cover a decision: itself and those above it, the
 * topmost first.
 *
 * @remarks
 *
 * Only prefixes as long as one of them are compared, so that a path of a million
 * slashes costs no more than another.
 */
export function pathReader(
  decisions: Iterable<string>,
): (decision: string) => readonly string[] {
  const known = new Set(decisions);
  const lengths = [...new Set([...known].map(one => one.length))].sort(
    (a, b) => a - b,
  );
  return remember(decision =>
    lengths
      .filter(length => length === decision.length || decision[length] === '/')
      .map(length => decision.slice(0, length))
      .filter(one => known.has(one)),
  );
}
