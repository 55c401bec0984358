import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import styles from './StepChart.module.css';
import { Step, stepPath } from './steps';
import { sharedTexts } from './texts';
import { percentOf } from './words';

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

/** How a share went; a table beside it says it in numbers. */
export const StepChart = (props: {
  label: string;
  /** Whether the label is an id, rather than words. */
  isId?: boolean;
  /** What is said of no steps at all. */
  none: string;
  /** None where nobody could tell on any day. */
  steps: readonly Step[];
  period: readonly [string, string];
}) => {
  const { label, isId, none, steps, period } = props;
  const { t } = useTranslationRef(sharedTexts);
  const way = steps.length ? wayOf(steps) : none;
  const [from, to] = period;
  return (
    <figure className={styles.chart}>
      <figcaption>
        {isId ? <code>{label}</code> : <span>{label}</span>}
        <strong>{way}</strong>
      </figcaption>
      <svg
        viewBox={`0 -2 ${BOX.width} ${BOX.height + 4}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('chart.label', { label, from, to, way })}
      >
        <Line y={0} />
        <Line y={BOX.height} />
        {steps.length > 0 && (
          <path className={styles.line} d={stepPath(steps, period, BOX)} />
        )}
      </svg>
      <Text variant="body-small" color="secondary" className={styles.span}>
        <span>{from}</span>
        <span>{t('chart.today')}</span>
      </Text>
    </figure>
  );
};
