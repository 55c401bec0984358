import { FONT, widthOfText } from './sizes';
import { pointAt } from './routeLines';
import { PlacedLine, Rect } from './types';

const HEIGHT = 18;

/** Where on its way a label may stand, the best first. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];

const overlaps = (a: Rect, b: Rect) =>
  a.x < b.x + b.width &&
  b.x < a.x + a.width &&
  a.y < b.y + b.height &&
  b.y < a.y + a.height;

function around(line: PlacedLine, share: number): Rect {
  const { x, y } = pointAt(line, share);
  const width = widthOfText(line.item.label ?? '', FONT.small) + 12;
  return { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT };
}

/** Moves labels along their lines to where they hide no team and no other label. */
export function placeLabels(
  lines: readonly PlacedLine[],
  obstacles: readonly Rect[],
): PlacedLine[] {
  const taken: Rect[] = [];
  return lines.map(line => {
    if (!line.item.label) {
      return line;
    }
    const places = SHARES.map(share => around(line, share));
    const isFree = (place: Rect) => !taken.some(one => overlaps(one, place));
    const place =
      places.find(
        one => isFree(one) && !obstacles.some(other => overlaps(one, other)),
      ) ??
      places.find(isFree) ??
      places[0];
    taken.push(place);
    const middle = {
      x: Math.round((place.x + place.width / 2) * 10) / 10,
      y: Math.round((place.y + place.height / 2) * 10) / 10,
    };
    return { ...line, middle };
  });
}
