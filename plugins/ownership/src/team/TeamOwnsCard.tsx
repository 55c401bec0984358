import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Text } from '@backstage/ui';
import {
  OWNERSHIP_VERDICTS,
  RUN_VERDICTS,
  TeamAnswer,
  VerdictItem,
} from '@pillars/plugin-ownership-common';
import { OwnershipChip, RunChip } from '../shared/Chip';
import { RefLink } from '../shared/RefLink';
import { usePaths } from '../shared/usePaths';
import { useWords } from '../shared/useWords';
import { Figures } from './Figures';
import { RunsForOthers } from './RunsForOthers';
import { Section } from './Section';
import styles from './team.module.css';
import { TeamCard } from './TeamCard';
import { teamTexts } from './texts';

/** How what it owns stands, each figure leading to the list behind it. */
const Verdicts = ({ answer }: { answer: TeamAnswer }) => {
  const { t } = useTranslationRef(teamTexts);
  const paths = usePaths();
  const words = useWords();
  const { ownership, run } = answer.owned;
  const team = answer.team.ref;
  return (
    <div className={styles.figures}>
      <Figures
        title={t('owns.who')}
        rows={OWNERSHIP_VERDICTS.map(verdict => ({
          ...words.ownership[verdict],
          count: ownership[verdict],
          href: paths.review({ team, ownership: verdict }),
        }))}
      />
      <Figures
        title={t('owns.run')}
        rows={RUN_VERDICTS.map(verdict => ({
          ...words.run[verdict],
          count: run[verdict],
          href: paths.review({ team, run: verdict }),
        }))}
      />
    </div>
  );
};

/** An entity, with what there is to say against how it stands. */
const Owned = ({ item }: { item: VerdictItem }) => {
  const { t } = useTranslationRef(teamTexts);
  const { ref, ownership, run, tier } = item;
  return (
    <span className={styles.line}>
      <RefLink entityRef={ref} />
      {tier && (
        <Text variant="body-small" color="secondary">
          {t('owns.tier', { tier: String(tier) })}
        </Text>
      )}
      {ownership !== 'owned' && <OwnershipChip verdict={ownership} />}
      {run === 'contradicted' && <RunChip verdict={run} />}
    </span>
  );
};

const Owns = ({ answer }: { answer: TeamAnswer }) => {
  const { t } = useTranslationRef(teamTexts);
  const paths = usePaths();
  const { owned, team } = answer;
  const { owns, ownsBelow, ref } = team;
  return (
    <>
      {ownsBelow.entities > owns.entities && (
        <Text color="secondary">{t('owns.below')}</Text>
      )}
      <Verdicts answer={answer} />
      <Section
        title={t('owns.riskiest')}
        items={owned.items}
        keyOf={item => item.ref}
        render={item => <Owned item={item} />}
      />
      {paths.has('review') && (
        <Link href={paths.review({ team: ref })}>
          {t('owns.all', { count: owned.total })}
        </Link>
      )}
    </>
  );
};

/** What a group and those below it own, how that stands, and what they run. */
export const TeamOwnsCard = () => {
  const { t } = useTranslationRef(teamTexts);
  return (
    <TeamCard title={t('owns.title')} lines={8}>
      {answer => {
        const isPending = answer.status.state === 'pending';
        return (
          <Flex direction="column" gap="4">
            {answer.owned.total > 0 ? (
              <Owns answer={answer} />
            ) : (
              <Text color="secondary">
                {t(isPending ? 'owns.pending' : 'owns.nothing')}
              </Text>
            )}
            <RunsForOthers answer={answer} />
          </Flex>
        );
      }}
    </TeamCard>
  );
};
