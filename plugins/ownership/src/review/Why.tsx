import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { CheckResult } from '@pillars/plugin-ownership-common';
import { Evidence } from '../shared/Evidence';
import { PageLink } from '../shared/PageLink';
import { usePaths } from '../shared/usePaths';
import { useWording } from '../shared/useWording';
import { reviewTexts } from './texts';
import styles from './Why.module.css';

const OUTCOMES = ['finding', 'error', 'pass', 'notApplicable'] as const;

const Check = ({ check }: { check: CheckResult }) => {
  const { t } = useTranslationRef(reviewTexts);
  const paths = usePaths();
  const { reason } = check;
  const rule = (
    <PageLink tab="rules" href={paths.rule(check.rule)}>
      {check.rule}
    </PageLink>
  );
  return (
    <li>
      <Text>{reason ? t('why.check', { rule, reason }) : rule}</Text>
      <Evidence evidence={check.evidence} />
    </li>
  );
};

/** The checks behind a verdict, by their outcome, with their evidence. */
export const Why = ({ checks }: { checks: CheckResult[] }) => {
  const { t } = useTranslationRef(reviewTexts);
  const wording = useWording();
  const said = checks.map(wording.check);
  return (
    <div className={styles.why}>
      {OUTCOMES.map(outcome => {
        const list = said.filter(check => check.outcome === outcome);
        return list.length === 0 ? null : (
          <details key={outcome} open={outcome === 'finding'}>
            <summary>
              <Text>
                {t(`why.${outcome}`, { checks: String(list.length) })}
              </Text>
            </summary>
            <ul>
              {list.map((check, index) => (
                <Check key={`${check.rule} ${index}`} check={check} />
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
};
