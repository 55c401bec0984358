import { FONT, fit, inTwoLines } from '../layout/sizes';
import { Size } from '../layout/types';
import { MapTeam } from '../model/types';
import { Palette } from './palette';
import { outlineOf, SIGNS } from './shapes';

const SIGN = 14;

/** What is drawn on a shape beside its colour: strokes that print. */
const Strokes = (props: {
  look: MapTeam['look'];
  size: Size;
  line: string;
}) => {
  const { look, size, line } = props;
  const { width, height } = size;
  const stroke = { stroke: line, strokeWidth: 1.5, fill: 'none' };
  switch (look) {
    case 'platform':
      return (
        <path {...stroke} strokeWidth={3} d={`M1 ${height - 2}H${width - 1}`} />
      );
    case 'enabling':
      return (
        <path
          {...stroke}
          d={`M5 8V${height - 8}M${width - 5} 8V${height - 8}`}
        />
      );
    default:
      return null;
  }
};

const Sign = ({ look, line }: { look: MapTeam['look']; line: string }) => {
  const path = SIGNS[look];
  return path ? (
    <path
      d={path}
      fill="none"
      stroke={line}
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ) : null;
};

/** One line: a sign and a name. */
const Dense = ({ item, size, palette }: TeamDrawingProps) => {
  const { label, look, team } = item;
  const { line } = palette.looks[look];
  const count = team.owns.entities ? String(team.owns.entities) : '';
  const left = SIGNS[look] ? 32 : 12;
  const right = count ? 16 + count.length * 7 : 12;
  // Bold letters are wider.
  const letters = FONT.team * (count ? 1.12 : 1);
  return (
    <>
      <g transform={`translate(12 ${(size.height - SIGN) / 2})`}>
        <Sign look={look} line={line} />
      </g>
      <text
        x={left}
        y={size.height / 2 + 4.5}
        fontSize={FONT.team}
        fontWeight={count ? 'bold' : undefined}
        fill={count ? palette.text : palette.faint}
      >
        {`${fit(label, letters, size.width - left - right)} `}
      </text>
      {count && (
        <text
          x={size.width - 12}
          y={size.height / 2 + 4}
          fontSize={FONT.small}
          fill={palette.text}
          textAnchor="end"
        >
          {count}
        </text>
      )}
    </>
  );
};

/** A sign, a name in up to two lines, and what it owns. */
const Roomy = ({ item, size, palette }: TeamDrawingProps) => {
  const { label, look, owned } = item;
  const { line } = palette.looks[look];
  const sign = SIGNS[look] ? SIGN + 8 : 0;
  const isTall = look === 'enabling';
  const room = size.width - 36 - (isTall ? 0 : sign);
  const lines = inTwoLines(label, FONT.team, room);
  const rows = lines.length + 1;
  const top = size.height / 2 - rows * 8 + 12 + (isTall ? 10 : 0);
  const x = size.width / 2 + (isTall ? 0 : sign / 2);
  return (
    <>
      <g
        transform={
          isTall
            ? `translate(${(size.width - SIGN) / 2} 14)`
            : `translate(18 ${(size.height - SIGN) / 2})`
        }
      >
        <Sign look={look} line={line} />
      </g>
      <text fill={palette.text} textAnchor="middle" fontWeight="bold">
        {lines.map((one, index) => (
          <tspan key={one} x={x} y={top + index * 16} fontSize={FONT.team}>
            {`${one} `}
          </tspan>
        ))}
      </text>
      <text
        x={x}
        y={top + lines.length * 16}
        fontSize={FONT.small}
        fill={palette.faint}
        textAnchor="middle"
      >
        {owned}
      </text>
    </>
  );
};

interface TeamDrawingProps {
  item: MapTeam;
  size: Size;
  palette: Palette;
}

/** A team in the shape of its type. */
export const TeamDrawing = (
  props: TeamDrawingProps & { isRoomy: boolean; isChosen?: boolean },
) => {
  const { item, size, palette, isRoomy, isChosen } = props;
  const { fill, line } = palette.looks[item.look];
  const isForming = item.team.status === 'forming';
  const isGone =
    item.team.status === 'merged' || item.team.status === 'disbanded';
  const Content = isRoomy ? Roomy : Dense;
  return (
    <g opacity={item.matches ? undefined : 0.25}>
      <path
        d={outlineOf(item.look, size)}
        fill={fill}
        stroke={isChosen ? palette.accent : line}
        strokeWidth={isChosen ? 3 : 1.5}
        strokeDasharray={isForming || isGone ? '5 4' : undefined}
      />
      <Strokes look={item.look} size={size} line={line} />
      <Content item={item} size={size} palette={palette} />
    </g>
  );
};
