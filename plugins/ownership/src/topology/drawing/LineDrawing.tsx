import { FONT, widthOfText } from '../layout/sizes';
import { PlacedLine, Point } from '../layout/types';
import { LineKind, MapLine } from '../model/types';
import { Palette } from './palette';

const HEAD = 11;

/** A triangle whose tip is where a line ends. */
function headOf(from: Point, to: Point, size: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const corner = (side: number) =>
    `${to.x - ux * size - uy * size * 0.55 * side} ${
      to.y - uy * size + ux * size * 0.55 * side
    }`;
  return `M${to.x} ${to.y}L${corner(1)}L${corner(-1)}Z`;
}

const colourOf = ({ kind, mark }: Marked, palette: Palette) => {
  if (mark === 'undeclared') {
    return palette.alarm;
  }
  switch (kind) {
    case 'dependency':
      return palette.dependency;
    case 'several':
      return palette.faint;
    default:
      return palette.modes[kind];
  }
};

type Marked = Pick<MapLine, 'kind' | 'mark'>;

/** The strokes of each sort: told apart by their form, not only by colour. */
function strokesOf(line: Marked, colour: string, ground: string) {
  const styles: Record<LineKind, object[]> = {
    // Two rails with sleepers: both work on one thing.
    collaboration: [
      { stroke: colour, strokeWidth: 8 },
      { stroke: ground, strokeWidth: 5 },
      { stroke: colour, strokeWidth: 8, strokeDasharray: '1.5 5' },
    ],
    'x-as-a-service': [{ stroke: colour, strokeWidth: 2.5 }],
    facilitating: [
      {
        stroke: colour,
        strokeWidth: 5,
        strokeDasharray: '0.1 9',
        strokeLinecap: 'round',
      },
    ],
    dependency: [
      line.mark === 'undeclared'
        ? { stroke: colour, strokeWidth: 2.5, strokeDasharray: '9 5' }
        : { stroke: colour, strokeWidth: 1.5 },
    ],
    several: [{ stroke: colour, strokeWidth: 2, strokeOpacity: 0.6 }],
  };
  return styles[line.kind];
}

/** The way of a line. */
export const pathOf = ({ from, bend, to }: PlacedLine): string =>
  `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`;

/** A line in the stroke of its mode. */
export const LineDrawing = (props: {
  placed: PlacedLine;
  palette: Palette;
  isChosen?: boolean;
  isFaint?: boolean;
}) => {
  const { placed, palette, isChosen, isFaint } = props;
  const { item, bend, to } = placed;
  const { mark, isDirected } = item;
  const colour = colourOf(item, palette);
  const path = pathOf(placed);
  const isFaded = mark === 'unused' || mark === 'over';
  return (
    <g fill="none" opacity={isFaint ? 0.15 : undefined}>
      {isChosen && (
        <path d={path} stroke={palette.accent} strokeWidth={14} opacity={0.3} />
      )}
      <g opacity={isFaded ? 0.5 : undefined}>
        {strokesOf(item, colour, palette.ground).map((stroke, index) => (
          <path key={index} d={path} {...stroke} />
        ))}
        {isDirected && item.kind !== 'several' && (
          <path
            d={headOf(bend, to, item.kind === 'dependency' ? 8 : HEAD)}
            fill={colour}
          />
        )}
      </g>
    </g>
  );
};

const ALARMING: ReadonlyArray<MapLine['mark']> = [
  'undeclared',
  'unused',
  'overdue',
];

/** What is said of a line, on a ground of its own so that it can be read anywhere. */
export const LineLabel = ({
  placed,
  palette,
}: {
  placed: PlacedLine;
  palette: Palette;
}) => {
  const { item, middle } = placed;
  const { label = '', mark } = item;
  const colour = ALARMING.includes(mark)
    ? palette.alarm
    : colourOf(item, palette);
  const width = widthOfText(label, FONT.small) + 10;
  return (
    <g transform={`translate(${middle.x} ${middle.y})`}>
      <rect
        x={-width / 2}
        y={-8.5}
        width={width}
        height={17}
        rx={8.5}
        fill={palette.ground}
        stroke={colour}
      />
      <text y={4} fontSize={FONT.small} fill={colour} textAnchor="middle">
        {label}
      </text>
    </g>
  );
};

/** The lines that say something, of which a crowded map says only what is wrong. */
export const labelled = (
  lines: readonly PlacedLine[],
  isRoomy: boolean,
): PlacedLine[] =>
  lines.filter(
    ({ item }) =>
      item.label && (isRoomy || item.mark || item.kind === 'several'),
  );
