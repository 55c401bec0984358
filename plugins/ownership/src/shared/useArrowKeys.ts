import { FocusEvent, KeyboardEvent, useState } from 'react';

const STEPS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const CELL = '[data-cell]';

const cellsOf = (table: Element) =>
  [...table.querySelectorAll('tr')]
    .map(row => [...row.querySelectorAll<HTMLElement>(CELL)])
    .filter(row => row.length);

/**
 * One stop of the Tab key for a whole grid, and arrow keys within it, as the
 * ARIA pattern for grids asks. Cells carry their own key as `data-cell`.
 *
 * @param first - the key of the cell that Tab reaches at first
 */
export function useArrowKeys(first: string) {
  const [active, setActive] = useState(first);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = STEPS[event.key];
    const cell = (event.target as Element).closest<HTMLElement>(CELL);
    if (!step || !cell) {
      return;
    }
    const rows = cellsOf(event.currentTarget);
    const y = rows.findIndex(row => row.includes(cell));
    const x = rows[y].indexOf(cell);
    event.preventDefault();
    rows[y + step[0]]?.[x + step[1]]?.focus();
  };
  const onFocus = (event: FocusEvent<HTMLTableElement>) => {
    const key = event.target.closest<HTMLElement>(CELL)?.dataset.cell;
    if (key) {
      setActive(key);
    }
  };
  return { active, gridProps: { role: 'grid', onKeyDown, onFocus } };
}
