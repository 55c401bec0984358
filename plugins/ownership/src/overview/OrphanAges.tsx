import { Link, Text } from '@backstage/ui';
import {
  ORPHAN_AGES,
  OverviewResponse,
} from '@pillars/plugin-ownership-common';
import { Panel } from '../shared/Panel';
import { usePaths } from '../shared/usePaths';
import { AGE } from '../shared/words';
import styles from './overview.module.css';
import { Part } from './overviewState';
import { WORDS } from './overviewWords';

/** For how long what is orphaned has been so. */
export const OrphanAges = (props: {
  ages: OverviewResponse['orphanedByAge'];
  part: Part;
}) => {
  const { ages, part } = props;
  const paths = usePaths();
  const most = Math.max(...Object.values(ages));
  return (
    <Panel title={WORDS.ages} about={WORDS.agesAbout}>
      {most === 0 ? (
        <Text color="secondary">{WORDS.agesNone}</Text>
      ) : (
        <ul className={`${styles.rows} ${styles.ages}`}>
          {ORPHAN_AGES.map(age => (
            <li key={age}>
              <Link
                href={paths.review({ ...part, ownership: 'orphaned', age })}
              >
                {AGE[age]}
              </Link>
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
