import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { Header, Link } from '@backstage/ui';
import { StandardAnswer } from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { StatusChip } from '../shared/Chip';
import { usePaths } from '../shared/usePaths';
import { isReviewOverdue, whenInWords } from './days';
import { GuildLink } from './GuildLink';
import { onTab, StandardState, TABS, writeState } from './standardState';

const LABELS = { text: 'Text', adoption: 'Adoption', versions: 'Versions' };

const SupersededBy = ({ standard }: { standard: string }) => (
  <Link href={usePaths().standard(standard)}>
    <EntityDisplayName entityRef={standard} hideIcon disableTooltip />
  </Link>
);

const dayInWords = (day: string) => `${day}${whenInWords(day)}`;

/** What one needs to know of a standard before one reads it. */
function factsOf({ standard, revision }: StandardAnswer) {
  const { guild, effectiveFrom, sunsetOn, reviewBy, supersededBy } = standard;
  const overdue = isReviewOverdue(standard) ? '⚠ overdue: ' : '';
  const facts: Array<[string, ReactNode]> = [
    ['Status', <StatusChip status={standard.status} />],
    ['Version', revision.version],
    ['Guild', guild && <GuildLink guild={guild} />],
    ['Effective from', effectiveFrom && dayInWords(effectiveFrom)],
    ['Sunset', sunsetOn && dayInWords(sunsetOn)],
    ['Review by', reviewBy && `${overdue}${dayInWords(reviewBy)}`],
    ['Superseded by', supersededBy && <SupersededBy standard={supersededBy} />],
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
  return (
    <Header
      title={revision.title ?? standard.title ?? standard.name}
      description={standard.description}
      customActions={actions}
      metadata={factsOf(answer)}
      tabs={TABS.map(id => ({
        id,
        label: LABELS[id],
        href: `${pathname}?${writeState(onTab(state, id))}`,
      }))}
      activeTabId={state.tab}
    />
  );
};
