import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { RunForOthers, TeamAnswer } from '@pillars/plugin-ownership-common';
import { RefLink } from '../shared/RefLink';
import { RefList } from '../shared/RefList';
import { Cut } from './Cut';
import { Section } from './Section';
import styles from './team.module.css';
import { teamTexts } from './texts';

const One = ({ item }: { item: RunForOthers }) => {
  const { t } = useTranslationRef(teamTexts);
  const owners = <RefList refs={item.owners} variant="body-small" />;
  return (
    <span className={styles.line}>
      <RefLink entityRef={item.ref} />
      <Text as="div" variant="body-small" color="secondary">
        {item.owners.length
          ? t('owns.ownedBy', { owners })
          : t('owns.ownedByNobody')}
      </Text>
    </span>
  );
};

/** How much it runs, and what of that is not its own. */
export const RunsForOthers = ({ answer }: { answer: TeamAnswer }) => {
  const { t } = useTranslationRef(teamTexts);
  const { runs, total } = answer;
  return (
    <>
      {runs.entities > 0 && (
        <Text>{t('owns.runs', { count: runs.entities })}</Text>
      )}
      <Section
        title={t('owns.forOthers', { total: String(total.forOthers) })}
        items={runs.forOthers}
        keyOf={item => item.ref}
        render={item => <One item={item} />}
        cut={<Cut shown={runs.forOthers.length} total={total.forOthers} />}
      />
    </>
  );
};
