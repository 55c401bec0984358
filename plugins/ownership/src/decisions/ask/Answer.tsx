import {
  Accordion,
  AccordionGroup,
  AccordionPanel,
  AccordionTrigger,
  Text,
} from '@backstage/ui';
import { DecisionAnswer, sentencesOf } from '@pillars/plugin-ownership-common';
import { useMemo } from 'react';
import { KnownRefs, RefText } from '../KnownRefs';
import { refsOf } from '../refsIn';
import styles from './answer.module.css';
import { Conflict } from './Conflict';
import { Heard } from './Heard';
import { Ladder } from './Ladder';
import { Nobody } from './Nobody';
import { Reasoning } from './Reasoning';

const WITHHELD = {
  decider:
    'A scope that you may not see has a part in this, so it is not said here who decides. Somebody who may see it can tell you.',
  escalation:
    'How it goes on after that is for a scope to say that you may not see.',
};

const isOpen = ({ decider, conflict, unknown, withheld }: DecisionAnswer) =>
  !decider && !conflict.length && !withheld && unknown !== 'entity';

/** An answer in two sentences, and what is behind them one click away. */
export const Answer = (props: {
  answer: DecisionAnswer;
  /** What to write where nobody decides is said elsewhere. */
  isWithoutStarter?: boolean;
}) => {
  const { answer, isWithoutStarter } = props;
  const refs = useMemo(() => refsOf(answer), [answer]);
  const { withheld, decider, conflict, escalation, unknown } = answer;
  const isNotSaid = withheld && !decider && !conflict.length;
  return (
    <KnownRefs refs={refs}>
      <div className={styles.sentences}>
        {isNotSaid ? (
          <Text as="p" variant="body-large">
            {WITHHELD.decider}
          </Text>
        ) : (
          sentencesOf(answer).answer.map(sentence => (
            <Text key={sentence} as="p" variant="body-large">
              <RefText text={sentence} />
            </Text>
          ))
        )}
      </div>
      {conflict.length > 0 && <Conflict answer={answer} />}
      {isOpen(answer) && !isWithoutStarter && <Nobody answer={answer} />}
      {escalation.length > 0 && <Ladder answer={answer} />}
      {withheld && !isNotSaid && (
        <Text as="p" color="secondary">
          {WITHHELD.escalation}
        </Text>
      )}
      {unknown !== 'entity' && (
        <AccordionGroup allowsMultiple>
          <Accordion>
            <AccordionTrigger title="Why?" />
            <AccordionPanel>
              <Reasoning answer={answer} />
            </AccordionPanel>
          </Accordion>
          <Accordion>
            <AccordionTrigger title="Who is heard" />
            <AccordionPanel>
              <Heard answer={answer} />
            </AccordionPanel>
          </Accordion>
        </AccordionGroup>
      )}
    </KnownRefs>
  );
};
