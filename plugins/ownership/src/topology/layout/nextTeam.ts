import { Rect } from './types';

export type Direction = 'left' | 'right' | 'up' | 'down';

const AHEAD: Record<Direction, [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** How much worse it is to be aside than to be far. */
const ASIDE = 2.5;

/** What an arrow key leads to: the nearest that is more ahead than aside. */
export function nextInDirection<T extends Rect>(
  placed: readonly T[],
  from: T,
  direction: Direction,
): T | undefined {
  const [dx, dy] = AHEAD[direction];
  const middle = (one: Rect) => [one.x + one.width / 2, one.y + one.height / 2];
  const [x, y] = middle(from);
  let best: T | undefined;
  let least = Infinity;
  for (const one of placed) {
    const [otherX, otherY] = middle(one);
    const ahead = (otherX - x) * dx + (otherY - y) * dy;
    const aside = Math.abs((otherX - x) * dy) + Math.abs((otherY - y) * dx);
    const cost = ahead + aside * ASIDE;
    if (one !== from && ahead > 1 && cost < least) {
      least = cost;
      best = one;
    }
  }
  return best;
}
