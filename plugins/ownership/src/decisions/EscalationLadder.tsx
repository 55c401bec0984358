import { Text } from '@backstage/ui';
import { AnsweredEscalationLevel } from '@pillars/plugin-ownership-common';
import { Chip } from '../shared/Chip';
import { durationInWords } from '../shared/duration';
import { StatedRef } from '../shared/StatedRef';
import styles from './EscalationLadder.module.css';

interface Rungs {
  /** In the order in which they are taken. */
  levels: readonly AnsweredEscalationLevel[];
  /** Full ref of who decides before anything is escalated. */
  decider?: string;
}

/** Why nobody has the last word; undefined where somebody does. */
function whyNoEnd({ levels, decider }: Rungs): string | undefined {
  const last = levels[levels.length - 1];
  if (last.end) {
    return undefined;
  }
  // Without who had it just before: to be asked again is no way back.
  const earlier = [decider, ...levels.map(one => one.to)].slice(0, -2);
  return earlier.includes(last.to)
    ? 'It comes back to who had it already, so nobody has the last word.'
    : 'It stops there, and nobody has the last word.';
}

const Level = (props: {
  level: AnsweredEscalationLevel;
  /** Who had it before. */
  before: string | undefined;
}) => {
  const { level, before } = props;
  const time = durationInWords(level.after);
  return (
    <li data-step={level.level}>
      <Text as="div">
        {time ? `After ${time}` : 'At no stated time'}
        {level.to === before ? ', once more to ' : ' to '}
        <strong>
          <StatedRef entityRef={level.to} />
        </strong>{' '}
        {level.end && (
          <Chip
            tone="good"
            label="Last word"
            means="It ends there: what they say holds."
          />
        )}
      </Text>
      {level.when && (
        <Text as="div" variant="body-small" color="secondary">
          In this case: {level.when}
        </Text>
      )}
    </li>
  );
};

/**
 * Where a decision goes when nobody takes it: level by level, with times, and
 * how it ends. The times count from the level before.
 */
export const EscalationLadder = (props: Rungs) => {
  const { levels, decider } = props;
  if (levels.length === 0) {
    return (
      <Text color="secondary">
        It does not say where this goes when nobody decides it.
      </Text>
    );
  }
  const noEnd = whyNoEnd(props);
  return (
    <ol className={styles.ladder}>
      {decider && (
        <li data-step="">
          <Text as="div">
            First to{' '}
            <strong>
              <StatedRef entityRef={decider} />
            </strong>
            , who decides
          </Text>
        </li>
      )}
      {levels.map((level, index) => (
        <Level
          key={level.level}
          level={level}
          before={index ? levels[index - 1].to : decider}
        />
      ))}
      {noEnd && (
        <li data-step="!">
          <Chip tone="warn" label="No last word" means={noEnd} />
          <Text as="div">{noEnd}</Text>
        </li>
      )}
    </ol>
  );
};
