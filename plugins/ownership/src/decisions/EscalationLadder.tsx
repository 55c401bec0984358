import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  DecisionAnswer,
  EscalationKind,
  escalationSentences,
} from '@pillars/plugin-ownership-common';
import styles from './EscalationLadder.module.css';
import { RefText } from './KnownRefs';
import { useSpokenLanguage } from './useSpokenLanguage';
import { EndChip } from './words/DecisionChips';
import { decisionWordsTexts } from './words/texts';

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
  const { t } = useTranslationRef(decisionWordsTexts);
  const sentences = escalationSentences(props.of, kind, useSpokenLanguage());
  const isWhole = kind === 'answer' && !withheld;
  const isLast = (index: number) => index === escalation.length - 1;
  return (
    <ol className={styles.ladder} aria-label={t('escalation.label')}>
      {escalation.map(({ level, end = false }, index) => (
        <li key={level} data-step={level}>
          {/* The list numbers them. */}
          <RefText text={sentences[index].replace(/^\d+\. /, '')} />{' '}
          {(end || (isWhole && isLast(index))) && <EndChip isEnd={end} />}
        </li>
      ))}
    </ol>
  );
};
