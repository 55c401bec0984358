import { ADOPTION_STATES, StateCounts } from '@pillars/plugin-ownership-common';
import { StackedBar } from './StackedBar';
import { STATE } from './words';

/** How far something has come, without what does not apply. */
export const AdoptionBar = (props: { label: string; counts: StateCounts }) => (
  <StackedBar
    label={props.label}
    parts={ADOPTION_STATES.filter(one => one !== 'notApplicable').map(
      state => ({
        label: STATE[state].label.toLowerCase(),
        tone: STATE[state].tone,
        count: props.counts[state],
      }),
    )}
  />
);
