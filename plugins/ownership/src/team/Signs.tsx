import { InteractionMode, TeamType } from '@pillars/plugin-ownership-common';
import colours from '../topology/drawing/Colours.module.css';
import { SCREEN } from '../topology/drawing/palette';
import { LineSample, LookSample, SAMPLE } from '../topology/drawing/samples';
import styles from './team.module.css';

const frame = {
  ...SAMPLE,
  className: `${colours.colours} ${styles.sign}`,
  'aria-hidden': true,
};

/** The shape of a type, as on the map of teams. */
export const TypeSign = ({ type }: { type: TeamType }) => (
  <svg {...frame}>
    <LookSample look={type} palette={SCREEN} />
  </svg>
);

/** The line of a mode, as on the map of teams. */
export const ModeSign = ({ mode }: { mode: InteractionMode }) => (
  <svg {...frame}>
    <LineSample kind={mode} palette={SCREEN} />
  </svg>
);
