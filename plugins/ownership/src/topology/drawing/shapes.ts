import { Size } from '../layout/types';
import { Look } from '../model/types';

/** A rectangle with round corners, as a path. */
function rounded({ width, height }: Size, corner: number): string {
  const r = Math.min(corner, width / 2, height / 2);
  return `M${r} 0H${width - r}A${r} ${r} 0 0 1 ${width} ${r}V${
    height - r
  }A${r} ${r} 0 0 1 ${width - r} ${height}H${r}A${r} ${r} 0 0 1 0 ${
    height - r
  }V${r}A${r} ${r} 0 0 1 ${r} 0Z`;
}

function octagon({ width, height }: Size): string {
  const cut = Math.min(18, height / 3);
  return `M${cut} 0H${width - cut}L${width} ${cut}V${height - cut}L${
    width - cut
  } ${height}H${cut}L0 ${height - cut}V${cut}Z`;
}

/** The outline of a team, as Team Topologies draws it. */
export function outlineOf(look: Look, size: Size): string {
  switch (look) {
    case 'stream-aligned':
      return rounded(size, size.height / 2);
    case 'complicated-subsystem':
      return octagon(size);
    case 'enabling':
      return rounded(size, 10);
    case 'platform':
      return rounded(size, 2);
    default:
      return rounded(size, 6);
  }
}

/** A sign of each type, 14 by 14, so that colour is never alone. */
export const SIGNS: Record<Look, string | undefined> = {
  // A stream that flows on.
  'stream-aligned': 'M2 3l4 4-4 4M7 3l4 4-4 4',
  // Parts within parts.
  'complicated-subsystem': 'M4.5 1.5h5l3 3v5l-3 3h-5l-3-3v-5zM5 7h4M7 5v4',
  // A step up.
  enabling: 'M2 12h3.5V8.5H9V5h3M9.5 2.5L12 5 9.5 7.5',
  // What others stand on.
  platform: 'M1.5 11.5h11M1.5 8h11M4 8V3.5h6V8',
  undeclared: undefined,
};
