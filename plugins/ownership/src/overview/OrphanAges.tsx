import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  ORPHAN_AGES,
  OverviewResponse,
} from '@pillars/plugin-ownership-common';
import { Panel } from '../shared/Panel';
import { PageLink } from '../shared/PageLink';
import { usePaths } from '../shared/usePaths';
import { useWords } from '../shared/useWords';
import styles from './overview.module.css';
import { Part } from './overviewState';
import { overviewTexts } from './texts';

/** For how long what is orphaned has been so. */
export const OrphanAges = (props: {
  ages: OverviewResponse['orphanedByAge'];
  part: Part;
}) => {
  const { ages, part } = props;
  const paths = usePaths();
  const { t } = useTranslationRef(overviewTexts);
  const words = useWords();
  const most = Math.max(...Object.values(ages));
  return (
    <Panel title={t('ages.title')} about={t('ages.about')}>
      {most === 0 ? (
        <Text color="secondary">{t('ages.none')}</Text>
      ) : (
        <ul className={`${styles.rows} ${styles.ages}`}>
          {ORPHAN_AGES.map(age => (
            <li key={age}>
              <PageLink
                tab="review"
                href={paths.review({ ...part, ownership: 'orphaned', age })}
              >
                {words.age[age]}
              </PageLink>
              <span
                className={styles.bar}
                style={{ width: `${(100 * ages[age]) / most}%` }}
                aria-hidden
              />
              <strong>{ages[age]}</strong>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
