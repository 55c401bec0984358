import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { TeamDependencyItem } from '@pillars/plugin-ownership-common';
import { Chip } from '../shared/Chip';
import { RefLink } from '../shared/RefLink';
import styles from './team.module.css';
import { dependencyTerm } from './teamWords';
import { teamTexts } from './texts';

/** The pairs of entities behind a dependency, on demand. */
const Proofs = ({ item }: { item: TeamDependencyItem }) => {
  const { t } = useTranslationRef(teamTexts);
  const { count, proofs } = item;
  return (
    <details className={styles.more}>
      <summary>{t('works.edges', { count })}</summary>
      <ul className={styles.proofs}>
        {proofs.map(({ from, to }) => (
          <li key={`${from} ${to}`}>
            <RefLink entityRef={from} variant="body-small" />
            {' → '}
            <RefLink entityRef={to} variant="body-small" />
          </li>
        ))}
        {count > proofs.length && <li>…</li>}
      </ul>
    </details>
  );
};

/** A team that another depends on, and how well that goes. */
export const Dependency = ({ item }: { item: TeamDependencyItem }) => {
  const { t } = useTranslationRef(teamTexts);
  const { team, why, since, count } = item;
  const term = dependencyTerm(t, item);
  return (
    <>
      <span className={styles.line}>
        <RefLink entityRef={team} />
        {term && <Chip {...term} />}
        {since && (
          <Text variant="body-small" color="secondary">
            {t('works.since', { day: since })}
          </Text>
        )}
      </span>
      {why && <Text variant="body-small">{why}</Text>}
      {count > 0 && <Proofs item={item} />}
    </>
  );
};
