import { PlacedLine } from './types';

/** With more lines nobody follows any. */
const CROWDED = 60;
/** How many stay then: those with the most behind them. */
const HEAVIEST = 40;

const weightOf = ({ item }: PlacedLine) =>
  item.interactions.length + item.dependencies.length;

/**
 * The lines that a map shows: all, unless they are a crowd. Then the heaviest,
 * and all of what somebody looks at.
 *
 * @param near - ids of what is chosen, pointed at, or has the focus
 */
export function visibleLines(
  lines: readonly PlacedLine[],
  near: ReadonlyArray<string | undefined>,
): PlacedLine[] {
  if (lines.length <= CROWDED) {
    return [...lines];
  }
  const heaviest = new Set(
    [...lines].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, HEAVIEST),
  );
  return lines.filter(
    one =>
      heaviest.has(one) ||
      near.includes(one.item.from) ||
      near.includes(one.item.to),
  );
}
