import { ReactElement } from 'react';
import { TEAM_TYPES } from '@pillars/plugin-ownership-common';
import { MapLine } from '../model/types';
import { DEPENDENCIES, Look, LOOKS, MODES, UNUSED } from '../topologyWords';
import { LineDrawing } from './LineDrawing';
import { Palette } from './palette';
import { outlineOf, SIGNS } from './shapes';

export const SAMPLE = { width: 64, height: 26 };

/** What a sign on the map means. */
export interface LegendEntry {
  label: string;
  means: string;
  /** Drawn in `SAMPLE`. */
  sample: ReactElement;
}

const team = (look: Look, palette: Palette): LegendEntry => {
  const { fill, line } = palette.looks[look];
  const width = look === 'enabling' ? 22 : 60;
  return {
    ...LOOKS[look],
    sample: (
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
    ),
  };
};

const line = (
  kind: MapLine['kind'],
  words: { label: string; means: string },
  palette: Palette,
  mark?: MapLine['mark'],
): LegendEntry => {
  const isDirected = kind === 'x-as-a-service' || kind === 'dependency';
  const item: MapLine = {
    id: kind,
    kind,
    from: '',
    to: '',
    isDirected,
    interactions: [],
    dependencies: [],
    lane: 0,
    lanes: 1,
    mark,
  };
  const y = SAMPLE.height / 2;
  return {
    ...words,
    sample: (
      <LineDrawing
        placed={{
          item,
          from: { x: 4, y },
          bend: { x: 32, y },
          to: { x: 60, y },
          middle: { x: 32, y },
        }}
        palette={palette}
      />
    ),
  };
};

/** What the signs mean that a map holds; of teams, only the types that are there. */
export function legendOf(
  palette: Palette,
  has: {
    looks: ReadonlySet<Look>;
    interactions: boolean;
    dependencies: boolean;
  },
): LegendEntry[] {
  const looks = [...TEAM_TYPES, 'undeclared' as const].filter(one =>
    has.looks.has(one),
  );
  return [
    ...looks.map(look => team(look, palette)),
    ...(has.interactions
      ? [
          line('collaboration', MODES.collaboration, palette),
          line('x-as-a-service', MODES['x-as-a-service'], palette),
          line('facilitating', MODES.facilitating, palette),
        ]
      : []),
    ...(has.dependencies
      ? [
          line('dependency', DEPENDENCIES.declared, palette),
          line('dependency', DEPENDENCIES.undeclared, palette, 'undeclared'),
          line('x-as-a-service', UNUSED, palette, 'unused'),
        ]
      : []),
  ];
}
