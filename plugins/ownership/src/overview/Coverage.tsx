import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  OWNERSHIP_VERDICTS,
  RUN_VERDICTS,
  SEVERITIES,
  SummaryResponse,
} from '@pillars/plugin-ownership-common';
import { PageLink } from '../shared/PageLink';
import { usePaths } from '../shared/usePaths';
import { useWords } from '../shared/useWords';
import styles from './overview.module.css';
import { Figures } from './Figures';
import { Part } from './overviewState';
import { overviewTexts } from './texts';

/** Who owns, and who runs. */
export const Coverage = ({
  counts,
  part,
}: Pick<SummaryResponse, 'counts'> & { part: Part }) => {
  const paths = usePaths();
  const { t } = useTranslationRef(overviewTexts);
  const words = useWords();
  const { notApplicable } = counts.run;
  const run = counts.entities - notApplicable;
  return (
    <div className={styles.cards}>
      <Figures
        title={t('owned.title')}
        about={t('owned.about', { count: counts.entities })}
        of={counts.entities}
        rows={OWNERSHIP_VERDICTS.map(verdict => ({
          ...words.ownership[verdict],
          count: counts.ownership[verdict],
          tab: 'review',
          href: paths.review({ ...part, ownership: verdict }),
        }))}
      />
      <Figures
        title={t('run.title')}
        about={t('run.about', {
          count: run,
          notApplicable: String(notApplicable),
        })}
        of={run}
        rows={RUN_VERDICTS.filter(one => one !== 'notApplicable').map(
          verdict => ({
            ...words.run[verdict],
            count: counts.run[verdict],
            tab: 'review',
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
  const { t } = useTranslationRef(overviewTexts);
  const words = useWords();
  const all = SEVERITIES.reduce((sum, one) => sum + findings[one], 0);
  return (
    <Figures
      title={t('findings.title')}
      about={t('findings.about', { count: all })}
      rows={SEVERITIES.map(severity => ({
        ...words.severity[severity],
        count: findings[severity],
        tab: 'findings',
        href: paths.findings({ ...part, severity }),
      }))}
    >
      {accepted > 0 && (
        <Text as="p" className={styles.more}>
          {t('findings.accepted', {
            count: accepted,
            more: (
              <PageLink
                tab="findings"
                href={paths.findings({ ...part, state: 'accepted' })}
              >
                {t('findings.more', { count: accepted })}
              </PageLink>
            ),
          })}
        </Text>
      )}
    </Figures>
  );
};
