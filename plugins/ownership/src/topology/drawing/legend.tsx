import { ReactElement } from 'react';
import { TEAM_TYPES } from '@pillars/plugin-ownership-common';
import { Sign, TopologyWords } from '../createTopologyWords';
import { Look, MapLine } from '../model/types';
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

const team = (look: Look, words: Sign, palette: Palette): LegendEntry => {
  const { fill, line } = palette.looks[look];
  const width = look === 'enabling' ? 22 : 60;
  return {
    ...words,
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
  words: Sign,
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
  words: TopologyWords,
): LegendEntry[] {
  const { modes, dependencies, unused } = words;
  const looks = [...TEAM_TYPES, 'undeclared' as const].filter(one =>
    has.looks.has(one),
  );
  return [
    ...looks.map(look => team(look, words.looks[look], palette)),
    ...(has.interactions
      ? [
          line('collaboration', modes.collaboration, palette),
          line('x-as-a-service', modes['x-as-a-service'], palette),
          line('facilitating', modes.facilitating, palette),
        ]
      : []),
    ...(has.dependencies
      ? [
          line('dependency', dependencies.declared, palette),
          line('dependency', dependencies.undeclared, palette, 'undeclared'),
          line('x-as-a-service', unused, palette, 'unused'),
        ]
      : []),
  ];
}
