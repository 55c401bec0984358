import { Text } from '@backstage/ui';
import { percentOf } from '../figures';
import styles from './history.module.css';
import { Step, stepPath } from './historySteps';

const BOX = { width: 240, height: 48 };

/** How the share of what meets a requirement went; the table says it in numbers. */
export const StepChart = (props: {
  label: string;
  steps: readonly Step[];
  period: readonly [string, string];
}) => {
  const { label, steps, period } = props;
  const first = steps[0];
  const last = steps[steps.length - 1];
  return (
    <figure className={styles.chart}>
      <figcaption>
        <code>{label}</code>
        <strong>
          {percentOf(first.percent)} → {percentOf(last.percent)}
        </strong>
      </figcaption>
      <svg
        viewBox={`0 -2 ${BOX.width} ${BOX.height + 4}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${label}: ${percentOf(first.percent)} met on ${
          first.day
        }, ${percentOf(last.percent)} today`}
      >
        <line className={styles.axis} x1={0} x2={BOX.width} y1={0} y2={0} />
        <line
          className={styles.axis}
          x1={0}
          x2={BOX.width}
          y1={BOX.height}
          y2={BOX.height}
        />
        <path className={styles.line} d={stepPath(steps, period, BOX)} />
      </svg>
      <Text variant="body-small" color="secondary" className={styles.span}>
        <span>{period[0]}</span>
        <span>today</span>
      </Text>
    </figure>
  );
};
