import { Text } from '@backstage/ui';
import { DecisionAnswer, sentencesOf } from '@pillars/plugin-ownership-common';
import { EndChip, NoEndChip } from '../../shared/Chip';
import { RefText } from '../KnownRefs';
import styles from './answer.module.css';

/** Where it goes when nobody decides, step by step, to who has the last word. */
export const Ladder = ({ answer }: { answer: DecisionAnswer }) => {
  const { escalation, withheld } = answer;
  const sentences = sentencesOf(answer).escalation;
  return (
    <div>
      <Text as="h3" weight="bold">
        Where it goes if they cannot decide
      </Text>
      <ol className={styles.ladder} aria-label="Escalation">
        {escalation.map(({ level, end }, index) => (
          <li key={level}>
            {/* The list numbers them. */}
            <RefText text={sentences[index].replace(/^\d+\. /, '')} />{' '}
            {end && <EndChip />}
            {index === escalation.length - 1 && !end && !withheld && (
              <NoEndChip />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
};
