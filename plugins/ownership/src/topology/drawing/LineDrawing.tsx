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
        : { stroke: colour, strokeWidth: 1.25 },
    ],
    several: [{ stroke: colour, strokeWidth: 3 }],
  };
  return styles[line.kind];
}

/** A text on a line, on a ground of its own. */
const Label = (props: {
  at: Point;
  text: string;
  colour: string;
  ground: string;
}) => {
  const { at, text, colour, ground } = props;
  const width = widthOfText(text, FONT.small) + 10;
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <rect
        x={-width / 2}
        y={-8.5}
        width={width}
        height={17}
        rx={8.5}
        fill={ground}
        stroke={colour}
      />
      <text y={4} fontSize={FONT.small} fill={colour} textAnchor="middle">
        {text}
      </text>
    </g>
  );
};

/** A line in the stroke of its mode, with what is to be said of it. */
export const LineDrawing = (props: {
  placed: PlacedLine;
  palette: Palette;
  /** Whether labels stand there that nothing is wrong with. */
  withLabels: boolean;
  isChosen?: boolean;
  isFaint?: boolean;
}) => {
  const { placed, palette, withLabels, isChosen, isFaint } = props;
  const { item, from, to, middle } = placed;
  const { mark, label, isDirected } = item;
  const colour = colourOf(item, palette);
  const path = `M${from.x} ${from.y}L${to.x} ${to.y}`;
  const isFaded = isFaint || mark === 'unused' || mark === 'over';
  const says = label && (withLabels || isChosen || mark);
  const isWrong =
    mark === 'undeclared' || mark === 'overdue' || mark === 'unused';
  return (
    <g>
      {isChosen && (
        <path d={path} stroke={palette.accent} strokeWidth={14} opacity={0.3} />
      )}
      <g opacity={isFaded ? 0.35 : undefined} fill="none">
        {strokesOf(item, colour, palette.ground).map((stroke, index) => (
          <path key={index} d={path} {...stroke} />
        ))}
        {isDirected && item.kind !== 'several' && (
          <path
            d={headOf(from, to, item.kind === 'dependency' ? 8 : HEAD)}
            fill={colour}
          />
        )}
      </g>
      {says && !isFaint && (
        <Label
          at={middle}
          text={label}
          colour={isWrong ? palette.alarm : colour}
          ground={palette.ground}
        />
      )}
    </g>
  );
};
