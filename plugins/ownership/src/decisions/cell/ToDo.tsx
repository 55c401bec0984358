import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { DecisionCellAnswer } from '@pillars/plugin-ownership-common';
import { usePaths } from '../../shared/usePaths';
import { scopeStarter } from '../starter';
import { decisionsTexts } from '../texts';
import styles from './cell.module.css';
import { PastReview } from './PastReview';
import { Snippet } from '../../shared/Snippet';

/** The scope that would decide it in the whole domain. */
const Starter = ({ answer }: { answer: DecisionCellAnswer }) => {
  const { domain, known } = answer;
  const { t } = useTranslationRef(decisionsTexts);
  const paths = usePaths();
  const rule = 'undecided';
  return (
    <>
      <Text as="p">
        {t(known.required ? 'toDo.required' : 'toDo.optional')}{' '}
        <Link href={paths.rule(rule)} className={styles.ref}>
          {t('toDo.rule', { rule })}
        </Link>
      </Text>
      <Snippet
        text={scopeStarter(known.decision, domain)}
        language="yaml"
        showCopyCodeButton
      />
    </>
  );
};

/** A scope that is named against another, as far as the reader sees one. */
const contested = ({ answer, inside }: DecisionCellAnswer) =>
  [answer, ...inside].flatMap(one => one.conflict)[0]?.scope;

/** Where those who contradict each other are found. */
const Contested = ({ answer }: { answer: DecisionCellAnswer }) => {
  const { t } = useTranslationRef(decisionsTexts);
  const paths = usePaths();
  const q = contested(answer);
  const href = paths.findings({ rule: 'overlapping-scopes', ...(q && { q }) });
  return (
    <Text as="p">
      {t('toDo.overlapping')}{' '}
      <Link className={styles.ref} href={href}>
        {t('conflict.findings')}
      </Link>
    </Text>
  );
};

const Steps = ({ answer }: { answer: DecisionCellAnswer }) => {
  switch (answer.cell.state) {
    case 'missing':
    case 'open':
    case 'partly':
      return <Starter answer={answer} />;
    case 'overlapping':
      return <Contested answer={answer} />;
    default:
      return <PastReview missed={answer.pastReview} />;
  }
};

/** What to do about a cell; nothing where all is well. */
export const ToDo = ({ answer }: { answer: DecisionCellAnswer }) => {
  const { t } = useTranslationRef(decisionsTexts);
  const { state } = answer.cell;
  return state === 'covered' || state === 'inherited' ? null : (
    <section>
      <h3 className={styles.heading}>{t('toDo.title')}</h3>
      <Steps answer={answer} />
    </section>
  );
};
