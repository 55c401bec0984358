import { MapLine } from '../model/types';
import { PlacedLine, Point, Rect } from './types';

/** Between lines that lead from one thing to the same other. */
const LANE = 14;
/** What stays free between a line and what it leads to. */
const FREE = 3;
/** How far lines may bow to go around what is in their way; the first that is free. */
const BOWS = [0, 28, -28, 56, -56, 84, -84, 120, -120, 170, -170];
/** How many points of a line are looked at. */
const STEPS = 24;
/** With more lines nobody follows one of them, and they stay straight. */
const MOST_BOWED = 300;

type Placed = Rect & { item: { id: string } };

const centreOf = ({ x, y, width, height }: Rect): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** Where the way from the inside of a rectangle to a point leaves it. */
function leaving(rect: Rect, start: Point, towards: Point): Point {
  const dx = towards.x - start.x;
  const dy = towards.y - start.y;
  const reach = (delta: number, low: number, high: number) =>
    delta === 0 ? Infinity : (delta > 0 ? high : low) / delta;
  const share = Math.min(
    reach(dx, rect.x - FREE - start.x, rect.x + rect.width + FREE - start.x),
    reach(dy, rect.y - FREE - start.y, rect.y + rect.height + FREE - start.y),
    1,
  );
  return { x: start.x + dx * share, y: start.y + dy * share };
}

const round = ({ x, y }: Point): Point => ({
  x: Math.round(x * 10) / 10,
  y: Math.round(y * 10) / 10,
});

/** A point of a curve (a quadratic Bézier curve), at a share of its way. */
export function pointAt({ from, bend, to }: Curve, share: number): Point {
  const rest = 1 - share;
  const mix = (a: number, b: number, c: number) =>
    rest * rest * a + 2 * rest * share * b + share * share * c;
  return { x: mix(from.x, bend.x, to.x), y: mix(from.y, bend.y, to.y) };
}

type Curve = Pick<PlacedLine, 'from' | 'bend' | 'to'>;

/** A line from edge to edge, beside the others between the same two. */
function curve(item: MapLine, from: Rect, to: Rect, bow: number): Curve {
  const [a, b] = [centreOf(from), centreOf(to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const normal = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
  // The same side for both directions, so that lanes do not cross.
  const turn = item.from < item.to ? 1 : -1;
  const aside = (item.lane - (item.lanes - 1) / 2) * LANE * turn;
  const beside = ({ x, y }: Point, by: number) => ({
    x: x + normal.x * by,
    y: y + normal.y * by,
  });
  const start = beside(a, aside);
  const end = beside(b, aside);
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  // A curve goes half as far as the point that bends it.
  const bend = beside(middle, bow * 2 * turn);
  return {
    from: round(leaving(from, start, bend)),
    bend: round(bend),
    to: round(leaving(to, end, bend)),
  };
}

const isIn = ({ x, y }: Point, rect: Rect) =>
  x > rect.x &&
  x < rect.x + rect.width &&
  y > rect.y &&
  y < rect.y + rect.height;

/** What lines should not run over, and what they should not leave. */
interface Surroundings {
  obstacles: readonly Placed[];
  frame: Rect;
}

/** How often a line runs over something, or out of the map. */
function crossings(
  line: Curve,
  obstacles: readonly Rect[],
  frame: Rect,
): number {
  let count = 0;
  for (let step = 1; step < STEPS; step++) {
    const point = pointAt(line, step / STEPS);
    const isBad =
      !isIn(point, frame) || obstacles.some(one => isIn(point, one));
    count += isBad ? 1 : 0;
  }
  return count;
}

function route(
  item: MapLine,
  [from, to]: [Placed, Placed],
  { obstacles, frame }: Surroundings,
  bows: readonly number[],
): PlacedLine {
  const others = obstacles.filter(
    one => one.item.id !== item.from && one.item.id !== item.to,
  );
  let best = curve(item, from, to, 0);
  let least = crossings(best, others, frame);
  for (const bow of bows) {
    if (least === 0) {
      break;
    }
    const tried = curve(item, from, to, bow);
    const count = crossings(tried, others, frame);
    if (count < least) {
      best = tried;
      least = count;
    }
  }
  return { item, ...best, middle: round(pointAt(best, 0.5)) };
}

/**
 * Lines between things that have a place; those of others are left out.
 *
 * @param placed - what a line may lead to
 * @param surroundings - what it should not run over
 */
export function routeLines(
  lines: readonly MapLine[],
  placed: readonly Placed[],
  surroundings: Surroundings,
): PlacedLine[] {
  const byId = new Map(placed.map(one => [one.item.id, one]));
  const bows = lines.length <= MOST_BOWED ? BOWS : [];
  return lines.flatMap(line => {
    const from = byId.get(line.from);
    const to = byId.get(line.to);
    return from && to ? [route(line, [from, to], surroundings, bows)] : [];
  });
}
