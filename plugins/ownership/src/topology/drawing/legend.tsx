import { ReactElement } from 'react';
import { TEAM_TYPES } from '@pillars/plugin-ownership-common';
import { Sign, TopologyWords } from '../createTopologyWords';
import { Look, MapLine } from '../model/types';
import { Palette } from './palette';
import { LineSample, LookSample } from './samples';

/** What a sign on the map means. */
export interface LegendEntry {
  label: string;
  means: string;
  /** Drawn in `SAMPLE`. */
  sample: ReactElement;
}

const team = (look: Look, words: Sign, palette: Palette): LegendEntry => ({
  ...words,
  sample: <LookSample look={look} palette={palette} />,
});

const line = (
  kind: MapLine['kind'],
  words: Sign,
  palette: Palette,
  mark?: MapLine['mark'],
): LegendEntry => ({
  ...words,
  sample: <LineSample kind={kind} mark={mark} palette={palette} />,
});

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
