import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Text } from '@backstage/ui';
import { TeamAnswer } from '@pillars/plugin-ownership-common';
import { PageLink } from '../shared/PageLink';
import { usePaths } from '../shared/usePaths';
import { isOver } from './isOver';
import styles from './team.module.css';
import { TeamCard } from './TeamCard';
import { TeamFinding } from './TeamFinding';
import { teamTexts } from './texts';

/** How much each rule finds; one cause often stands behind many. */
const Rules = ({ answer }: { answer: TeamAnswer }) => {
  const { t } = useTranslationRef(teamTexts);
  const paths = usePaths();
  const team = answer.team.ref;
  return (
    <div>
      <Text as="h4" weight="bold">
        {t('fix.rules')}
      </Text>
      <ul className={styles.counts}>
        {answer.findings.rules.map(({ value, count }) => (
          <li key={value}>
            <PageLink
              tab="findings"
              href={paths.findings({ team, rule: value })}
            >
              {`${count} ${value}`}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
};

const Content = ({ answer }: { answer: TeamAnswer }) => {
  const { t } = useTranslationRef(teamTexts);
  const paths = usePaths();
  const { findings, team } = answer;
  const { items, total, rules } = findings;
  return (
    <Flex direction="column" gap="5">
      <ul className={styles.findings}>
        {items.map(finding => (
          <li key={finding.fingerprint}>
            <TeamFinding finding={finding} team={team.ref} />
          </li>
        ))}
      </ul>
      {total > items.length && rules.length > 1 && <Rules answer={answer} />}
      {paths.has('findings') && (
        <Link href={paths.findings({ team: team.ref })}>
          {t('fix.all', { count: total })}
        </Link>
      )}
    </Flex>
  );
};

/** What a group and those below it are to act on, with the lines that mend it. */
export const TeamFindingsCard = () => {
  const { t } = useTranslationRef(teamTexts);
  return (
    <TeamCard title={t('fix.title')} lines={6}>
      {answer => {
        if (answer.findings.total) {
          return <Content answer={answer} />;
        }
        // Others mend what a team left that is no more; and before the first
        // review, another card says that there was none.
        const { status, team, owned } = answer;
        const isOrphaned = owned.ownership.orphaned > 0;
        return status.state === 'pending' || isOver(team) ? null : (
          <Text color="secondary">
            {t(isOrphaned ? 'fix.forOthers' : 'fix.nothing')}
          </Text>
        );
      }}
    </TeamCard>
  );
};
