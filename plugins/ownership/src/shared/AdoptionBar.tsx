import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ADOPTION_STATES, StateCounts } from '@pillars/plugin-ownership-common';
import { StackedBar } from './StackedBar';
import { sharedTexts } from './texts';
import { ADOPTION } from './tones';

/** How far something has come, without what does not apply. */
export const AdoptionBar = (props: { label: string; counts: StateCounts }) => {
  const { label, counts } = props;
  const { t } = useTranslationRef(sharedTexts);
  return (
    <StackedBar
      label={label}
      parts={ADOPTION_STATES.filter(one => one !== 'notApplicable').map(
        state => ({
          label: t(`counted.${state}`, { count: counts[state] }),
          tone: ADOPTION[state],
          count: counts[state],
        }),
      )}
    />
  );
};
