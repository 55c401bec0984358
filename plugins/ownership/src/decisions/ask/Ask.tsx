import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Card, CardBody, Text } from '@backstage/ui';
import { isDecisionPath } from '@pillars/plugin-ownership-common';
import { FormEvent, RefObject, useEffect, useRef, useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../../api';
import { RequestError } from '../../shared/RequestError';
import { Question } from '../decisionsState';
import { isRef } from '../isRef';
import { decisionsTexts } from '../texts';
import styles from './ask.module.css';
import { AnswerOf } from './AnswerOf';
import { DecisionField } from './DecisionField';
import { EntityField } from './EntityField';

const Form = (props: {
  question: Question;
  onAsk: (question: Required<Question>) => void;
}) => {
  const { question, onAsk } = props;
  const { t } = useTranslationRef(decisionsTexts);
  const api = useApi(ownershipApiRef);
  const [decision, setDecision] = useState(question.decision ?? '');
  const [entity, setEntity] = useState(question.entity ?? '');
  const known = useAsync(() => api.getDecisions(), [api]);
  // A link to a question asks it as well.
  useEffect(() => {
    setDecision(question.decision ?? '');
    setEntity(question.entity ?? '');
  }, [question.decision, question.entity]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onAsk({ decision: decision.trim(), entity: entity.trim() });
  };
  return (
    <form className={styles.form} onSubmit={send} aria-label={t('ask.ask')}>
      <div>
        <DecisionField
          decisions={known.value?.decisions ?? []}
          isLoading={known.loading}
          value={decision}
          onChange={setDecision}
        />
        <RequestError error={known.error} />
      </div>
      <EntityField value={entity} onChange={setEntity} />
      <Button type="submit" size="medium" className={styles.submit}>
        {t('ask.ask')}
      </Button>
    </form>
  );
};

const keyOf = ({ entity, decision }: Question) =>
  JSON.stringify([entity, decision]);

/** Moves the focus to the answer of a question that was not asked in the form. */
function useAnswerInSight(question: Question): {
  place: RefObject<HTMLElement>;
  onAsked: (question: Question) => void;
} {
  const place = useRef<HTMLElement>(null);
  const key = keyOf(question);
  // What the address asks at first is where the page begins anyway.
  const known = useRef(key);
  useEffect(() => {
    if (known.current !== key) {
      known.current = key;
      place.current?.focus();
    }
  }, [key]);
  const onAsked = (asked: Question) => {
    known.current = keyOf(asked);
  };
  return { place, onAsked };
}

/** Who decides one thing about one entity: the question, and its answer below. */
export const Ask = (props: {
  question: Question;
  onAsk: (question: Required<Question>) => void;
}) => {
  const { question, onAsk } = props;
  const { t } = useTranslationRef(decisionsTexts);
  const { entity, decision } = question;
  const { place, onAsked } = useAnswerInSight(question);
  const ask = (asked: Required<Question>) => {
    onAsked(asked);
    onAsk(asked);
  };
  return (
    <Card className={styles.card}>
      <CardBody>
        <Text as="h2" variant="title-x-small" weight="bold">
          {t('ask.title')}
        </Text>
        <Form question={question} onAsk={ask} />
        {entity &&
          decision &&
          (isRef(entity) && isDecisionPath(decision) ? (
            <AnswerOf entity={entity} decision={decision} place={place} />
          ) : (
            <Text as="p" color="secondary">
              {t('ask.notAQuestion')}
            </Text>
          ))}
      </CardBody>
    </Card>
  );
};
