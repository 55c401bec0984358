import { ReactElement } from 'react';
import { TEAM_TYPES } from '@pillars/plugin-ownership-common';
import { MapLine } from '../model/types';
import { DEPENDENCIES, Look, LOOKS, MODES, UNUSED } from '../topologyWords';
import { Palette } from './palette';
import { LineSample, LookSample } from './samples';

/** What a sign on the map means. */
export interface LegendEntry {
  label: string;
  means: string;
  /** Drawn in `SAMPLE`. */
  sample: ReactElement;
}

const team = (look: Look, palette: Palette): LegendEntry => ({
  ...LOOKS[look],
  sample: <LookSample look={look} palette={palette} />,
});

const line = (
  kind: MapLine['kind'],
  words: { label: string; means: string },
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
