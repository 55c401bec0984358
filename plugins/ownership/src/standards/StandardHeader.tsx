import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { Header, Link } from '@backstage/ui';
import { StandardAnswer } from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { StatusChip } from '../shared/Chip';
import { SharedWords } from '../shared/createWords';
import { usePaths } from '../shared/usePaths';
import { useWords } from '../shared/useWords';
import { isReviewOverdue, whenInWords } from './days';
import { GuildLink } from './GuildLink';
import { onTab, StandardState, TABS, writeState } from './standardState';
import { StandardsT, standardsTexts } from './texts';

const SupersededBy = ({ standard }: { standard: string }) => (
  <Link href={usePaths().standard(standard)}>
    <EntityDisplayName entityRef={standard} hideIcon disableTooltip />
  </Link>
);

/** What one needs to know of a standard before one reads it. */
function factsOf(
  { standard, revision }: StandardAnswer,
  t: StandardsT,
  words: SharedWords,
) {
  const { guild, effectiveFrom, sunsetOn, reviewBy, supersededBy } = standard;
  const inWords = (day?: string) => day && `${day}${whenInWords(words, day)}`;
  const review = inWords(reviewBy);
  const overdue = isReviewOverdue(standard);
  const facts: Array<[string, ReactNode]> = [
    [t('fact.status'), <StatusChip status={standard.status} />],
    [t('fact.version'), revision.version],
    [t('fact.guild'), guild && <GuildLink guild={guild} />],
    [t('fact.effectiveFrom'), inWords(effectiveFrom)],
    [t('fact.sunset'), inWords(sunsetOn)],
    [
      t('fact.reviewBy'),
      review && overdue ? t('fact.overdue', { day: review }) : review,
    ],
    [
      t('fact.supersededBy'),
      supersededBy && <SupersededBy standard={supersededBy} />,
    ],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** The title of a standard, its facts, and the tabs of its page. */
export const StandardHeader = (props: {
  answer: StandardAnswer;
  state: StandardState;
  actions: ReactNode;
}) => {
  const { answer, state, actions } = props;
  const { standard, revision } = answer;
  const { pathname } = useLocation();
  const { t } = useTranslationRef(standardsTexts);
  const words = useWords();
  return (
    <Header
      title={revision.title ?? standard.title ?? standard.name}
      description={standard.description}
      customActions={actions}
      metadata={factsOf(answer, t, words)}
      tabs={TABS.map(id => ({
        id,
        label: t(`tab.${id}`),
        href: `${pathname}?${writeState(onTab(state, id))}`,
      }))}
      activeTabId={state.tab}
    />
  );
};
