import { ADOPTION_STATES, StateCounts } from '@pillars/plugin-ownership-common';
import { StackedBar } from './StackedBar';
import { useWords } from './useWords';

/** How far something has come, without what does not apply. */
export const AdoptionBar = (props: { label: string; counts: StateCounts }) => {
  const { adoption, language } = useWords();
  return (
    <StackedBar
      label={props.label}
      parts={ADOPTION_STATES.filter(one => one !== 'notApplicable').map(
        state => ({
          label: adoption[state].label.toLocaleLowerCase(language),
          tone: adoption[state].tone,
          count: props.counts[state],
        }),
      )}
    />
  );
};
