import { Link, Text } from '@backstage/ui';
import {
  OWNERSHIP_VERDICTS,
  RUN_VERDICTS,
  SEVERITIES,
  SummaryResponse,
} from '@pillars/plugin-ownership-common';
import { usePaths } from '../shared/usePaths';
import { OWNERSHIP, plural, RUN, SEVERITY } from '../shared/words';
import styles from './overview.module.css';
import { Figures } from './Figures';
import { Part } from './overviewState';

/** Who owns, and who runs. */
export const Coverage = ({
  counts,
  part,
}: Pick<SummaryResponse, 'counts'> & { part: Part }) => {
  const paths = usePaths();
  const { notApplicable } = counts.run;
  const run = counts.entities - notApplicable;
  const entities = plural(counts.entities, 'entity', 'entities');
  return (
    <div className={styles.cards}>
      <Figures
        title="Who owns it"
        about={`${entities} that should have an owner`}
        of={counts.entities}
        rows={OWNERSHIP_VERDICTS.map(verdict => ({
          ...OWNERSHIP[verdict],
          count: counts.ownership[verdict],
          href: paths.review({ ...part, ownership: verdict }),
        }))}
      />
      <Figures
        title="Who runs it"
        about={`${run} in production that somebody runs; it does not apply to ${notApplicable}`}
        of={run}
        rows={RUN_VERDICTS.filter(one => one !== 'notApplicable').map(
          verdict => ({
            ...RUN[verdict],
            count: counts.run[verdict],
            href: paths.review({ ...part, run: verdict }),
          }),
        )}
      />
    </div>
  );
};

/** How much there is to mend, by severity. */
export const FindingFigures = ({
  findings,
  accepted,
  part,
}: Pick<SummaryResponse, 'findings' | 'accepted'> & { part: Part }) => {
  const paths = usePaths();
  const all = SEVERITIES.reduce((sum, one) => sum + findings[one], 0);
  return (
    <Figures
      title="To mend"
      about={`${plural(all, 'finding')} of all rules`}
      rows={SEVERITIES.map(severity => ({
        ...SEVERITY[severity],
        count: findings[severity],
        href: paths.findings({ ...part, severity }),
      }))}
    >
      {accepted > 0 && (
        <Text as="p" className={styles.more}>
          <Link href={paths.findings({ ...part, state: 'accepted' })}>
            {plural(accepted, 'more finding')}
          </Link>{' '}
          accepted for now
        </Text>
      )}
    </Figures>
  );
};
