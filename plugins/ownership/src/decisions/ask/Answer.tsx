import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Accordion,
  AccordionGroup,
  AccordionPanel,
  AccordionTrigger,
  Text,
} from '@backstage/ui';
import { DecisionAnswer, sentencesOf } from '@pillars/plugin-ownership-common';
import { useMemo } from 'react';
import { useWording } from '../../shared/useWording';
import { KnownRefs, RefText } from '../KnownRefs';
import { refsOf } from '../refsIn';
import { decisionsTexts } from '../texts';
import { useSpokenLanguage } from '../useSpokenLanguage';
import styles from './answer.module.css';
import { Conflict } from './Conflict';
import { Heard } from './Heard';
import { Ladder } from './Ladder';
import { Nobody } from './Nobody';
import { Reasoning } from './Reasoning';

const isOpen = ({ decider, conflict, unknown, withheld }: DecisionAnswer) =>
  !decider && !conflict.length && !withheld && unknown !== 'entity';

/** An answer in two sentences, and what is behind them one click away. */
export const Answer = (props: {
  answer: DecisionAnswer;
  /** What to write where nobody decides is said elsewhere. */
  isWithoutStarter?: boolean;
}) => {
  const { isWithoutStarter } = props;
  const { t } = useTranslationRef(decisionsTexts);
  const wording = useWording();
  const answer = useMemo(
    () => wording.decision(props.answer),
    [props.answer, wording],
  );
  const refs = useMemo(() => refsOf(answer), [answer]);
  const sentences = sentencesOf(answer, useSpokenLanguage()).answer;
  const { conflict, escalation, unknown } = answer;
  return (
    <KnownRefs refs={refs}>
      <div className={styles.answer}>
        <div className={styles.sentences} aria-live="polite">
          {sentences.map(sentence => (
            <Text key={sentence} as="p" variant="body-large">
              <RefText text={sentence} />
            </Text>
          ))}
        </div>
        {conflict.length > 0 && <Conflict answer={answer} />}
        {isOpen(answer) && !isWithoutStarter && <Nobody answer={answer} />}
        {escalation.length > 0 && <Ladder answer={answer} />}
        {unknown !== 'entity' && (
          <AccordionGroup allowsMultiple>
            <Accordion>
              <AccordionTrigger title={t('answer.why')} />
              <AccordionPanel>
                <Reasoning answer={answer} />
              </AccordionPanel>
            </Accordion>
            <Accordion>
              <AccordionTrigger title={t('answer.heard')} />
              <AccordionPanel>
                <Heard answer={answer} />
              </AccordionPanel>
            </Accordion>
          </AccordionGroup>
        )}
      </div>
    </KnownRefs>
  );
};
