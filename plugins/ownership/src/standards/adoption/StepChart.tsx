import { Text } from '@backstage/ui';
import { percentOf } from '../figures';
import styles from './history.module.css';
import { Step, stepPath } from './historySteps';

const BOX = { width: 240, height: 48 };

/** `40 % → 75 %`; one figure where it never moved. */
function wayOf(steps: readonly Step[]): string {
  const first = percentOf(steps[0].percent);
  const last = percentOf(steps[steps.length - 1].percent);
  return first === last ? last : `${first} → ${last}`;
}

const Line = ({ y }: { y: number }) => (
  <line className={styles.axis} x1={0} x2={BOX.width} y1={y} y2={y} />
);

/** How the share of what meets a requirement went; the table says it in numbers. */
export const StepChart = (props: {
  label: string;
  /** None where nobody could tell on any day. */
  steps: readonly Step[];
  period: readonly [string, string];
}) => {
  const { label, steps, period } = props;
  const way = steps.length ? wayOf(steps) : 'cannot be checked';
  const [from, to] = period;
  return (
    <figure className={styles.chart}>
      <figcaption>
        <code>{label}</code>
        <strong>{way}</strong>
      </figcaption>
      <svg
        viewBox={`0 -2 ${BOX.width} ${BOX.height + 4}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${label} from ${from} to ${to}: ${way}`}
      >
        <Line y={0} />
        <Line y={BOX.height} />
        {steps.length > 0 && (
          <path className={styles.line} d={stepPath(steps, period, BOX)} />
        )}
      </svg>
      <Text variant="body-small" color="secondary" className={styles.span}>
        <span>{from}</span>
        <span>today</span>
      </Text>
    </figure>
  );
};
