import { MapLine } from '../model/types';
import { PlacedLine, Point, Rect } from './types';

/** Between lines that lead from one thing to the same other. */
const LANE = 14;
/** What stays free between a line and what it leads to. */
const FREE = 3;

const centreOf = ({ x, y, width, height }: Rect): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** Where the way from the inside of a rectangle to a point leaves it. */
function leaving(rect: Rect, start: Point, towards: Point): Point {
  const dx = towards.x - start.x;
  const dy = towards.y - start.y;
  const reach = (delta: number, low: number, high: number) => {
    if (delta === 0) {
      return Infinity;
    }
    return (delta > 0 ? high : low) / delta;
  };
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

/** A line from edge to edge, beside the others between the same two. */
function route(item: MapLine, from: Rect, to: Rect): PlacedLine {
  const [a, b] = [centreOf(from), centreOf(to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  // The same side for both directions, so that lanes do not cross.
  const turn = item.from < item.to ? 1 : -1;
  const aside = (item.lane - (item.lanes - 1) / 2) * LANE * turn;
  const shift = {
    x: (-(b.y - a.y) / length) * aside,
    y: ((b.x - a.x) / length) * aside,
  };
  const start = { x: a.x + shift.x, y: a.y + shift.y };
  const end = { x: b.x + shift.x, y: b.y + shift.y };
  const ends = [leaving(from, start, end), leaving(to, end, start)].map(round);
  return {
    item,
    from: ends[0],
    to: ends[1],
    middle: round({
      x: (ends[0].x + ends[1].x) / 2,
      y: (ends[0].y + ends[1].y) / 2,
    }),
  };
}

/** Lines between things that have a place; those of others are left out. */
export function routeLines(
  lines: readonly MapLine[],
  placed: ReadonlyArray<Rect & { item: { id: string } }>,
): PlacedLine[] {
  const byId = new Map(placed.map(one => [one.item.id, one]));
  return lines.flatMap(line => {
    const from = byId.get(line.from);
    const to = byId.get(line.to);
    return from && to ? [route(line, from, to)] : [];
  });
}
