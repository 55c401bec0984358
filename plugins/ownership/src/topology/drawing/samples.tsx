import { MapLine } from '../model/types';
import { Look } from '../model/types';
import { LineDrawing } from './LineDrawing';
import { Palette } from './palette';
import { outlineOf, SIGNS } from './shapes';

/** The size of what shows a sign by itself. */
export const SAMPLE = { width: 64, height: 26 };

/** A team of one type, without its name; in an `svg` of the size of `SAMPLE`. */
export const LookSample = (props: { look: Look; palette: Palette }) => {
  const { look, palette } = props;
  const { fill, line } = palette.looks[look];
  const width = look === 'enabling' ? 22 : 60;
  return (
    <g transform={`translate(${(SAMPLE.width - width) / 2} 1)`}>
      <path
        d={outlineOf(look, { width, height: 24 })}
        fill={fill}
        stroke={line}
        strokeWidth={1.5}
      />
      <path
        transform={`translate(${width / 2 - 7} 5)`}
        d={SIGNS[look]}
        fill="none"
        stroke={line}
        strokeWidth={1.6}
      />
    </g>
  );
};

/** A line of one sort, from left to right; as `LookSample`. */
export const LineSample = (props: {
  kind: MapLine['kind'];
  mark?: MapLine['mark'];
  palette: Palette;
}) => {
  const { kind, mark, palette } = props;
  const y = SAMPLE.height / 2;
  return (
    <LineDrawing
      placed={{
        item: {
          id: kind,
          kind,
          from: '',
          to: '',
          isDirected: kind === 'x-as-a-service' || kind === 'dependency',
          interactions: [],
          dependencies: [],
          lane: 0,
          lanes: 1,
          mark,
        },
        from: { x: 4, y },
        bend: { x: 32, y },
        to: { x: 60, y },
        middle: { x: 32, y },
      }}
      palette={palette}
    />
  );
};
