import { Link, Text } from '@backstage/ui';
import { CheckResult } from '@pillars/plugin-ownership-common';
import { Evidence } from '../shared/Evidence';
import { usePaths } from '../shared/usePaths';
import styles from './Why.module.css';

const OUTCOMES = [
  { outcome: 'finding', title: 'Failed' },
  { outcome: 'error', title: 'Could not be checked' },
  { outcome: 'pass', title: 'Passed' },
  { outcome: 'notApplicable', title: 'Did not apply' },
] as const;

const Check = ({ check }: { check: CheckResult }) => {
  const paths = usePaths();
  return (
    <li>
      <Text>
        <Link href={paths.rule(check.rule)}>{check.rule}</Link>
        {check.reason && `: ${check.reason}`}
      </Text>
      <Evidence evidence={check.evidence} />
    </li>
  );
};

/** The checks behind a verdict, by their outcome, with their evidence. */
export const Why = ({ checks }: { checks: CheckResult[] }) => (
  <div className={styles.why}>
    {OUTCOMES.map(({ outcome, title }) => {
      const list = checks.filter(check => check.outcome === outcome);
      return list.length === 0 ? null : (
        <details key={outcome} open={outcome === 'finding'}>
          <summary>
            <Text>
              {title} ({list.length})
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
