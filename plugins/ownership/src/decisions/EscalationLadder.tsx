import {
  DecisionAnswer,
  EscalationKind,
  escalationSentences,
} from '@pillars/plugin-ownership-common';
import { EndChip, NoEndChip } from '../shared/Chip';
import styles from './EscalationLadder.module.css';
import { RefText } from './KnownRefs';

/**
 * Where a decision goes when nobody takes it: level by level, with times, and
 * how it ends. Its refs are looked up by a `KnownRefs` around it.
 */
export const EscalationLadder = (props: {
  /** An answer, or a scope. */
  of: Pick<DecisionAnswer, 'decider' | 'withheld' | 'escalation'>;
  kind?: EscalationKind;
}) => {
  const { escalation, withheld } = props.of;
  const { kind = 'answer' } = props;
  const sentences = escalationSentences(props.of, kind);
  const isWhole = kind === 'answer' && !withheld;
  return (
    <ol className={styles.ladder} aria-label="Escalation">
      {escalation.map(({ level, end }, index) => (
        <li key={level} data-step={level}>
          {/* The list numbers them. */}
          <RefText text={sentences[index].replace(/^\d+\. /, '')} />{' '}
          {end && <EndChip />}
          {index === escalation.length - 1 && !end && isWhole && <NoEndChip />}
        </li>
      ))}
    </ol>
  );
};
