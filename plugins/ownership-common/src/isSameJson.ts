import { compareText } from './compareText';

/** Keys in one order, so that the same value is the same text. */
const inOrder = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).sort(([a], [b]) => compareText(a, b)),
      )
    : value;

/**
 * Whether two values are the same JSON, whatever the order of their keys. What
 * catalogs hold is compared as text, since whoever compares objects trips over
 * keys such as `constructor` and `toString`.
 */
export const isSameJson = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
