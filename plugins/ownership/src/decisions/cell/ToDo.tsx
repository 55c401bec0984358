import { CodeSnippet } from '@backstage/core-components';
import { Link, Text } from '@backstage/ui';
import { DecisionCellAnswer } from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import { usePaths } from '../../shared/usePaths';
import { scopeStarter } from '../starter';
import styles from './cell.module.css';
import { PastReview } from './PastReview';

/** The scope that would decide it in the whole domain. */
const Starter = (props: {
  answer: DecisionCellAnswer;
  children?: ReactNode;
}) => {
  const { domain, known } = props.answer;
  return (
    <>
      <Text as="p">
        {known.required
          ? 'Add a scope for the whole domain; narrower ones go before it where there are some.'
          : 'If it is worth deciding for the whole domain, add a scope; narrower ones go before it.'}{' '}
        {props.children}
      </Text>
      <CodeSnippet
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

const Steps = ({ answer }: { answer: DecisionCellAnswer }) => {
  const { state } = answer.cell;
  const paths = usePaths();
  const q = contested(answer);
  switch (state) {
    case 'missing':
    case 'open':
    case 'partly':
      return (
        <Starter answer={answer}>
          <Link href={paths.rule('undecided')} className={styles.ref}>
            What the rule undecided asks for
          </Link>
        </Starter>
      );
    case 'overlapping':
      return (
        <Text as="p">
          Name one decider, or make one of the scopes more specific.{' '}
          <Link
            className={styles.ref}
            href={paths.findings({
              rule: 'overlapping-scopes',
              ...(q && { q }),
            })}
          >
            What is found about it
          </Link>
        </Text>
      );
    default:
      return <PastReview missed={answer.pastReview} />;
  }
};

/** What to do about a cell; nothing where all is well. */
export const ToDo = ({ answer }: { answer: DecisionCellAnswer }) => {
  const { state } = answer.cell;
  return state === 'covered' || state === 'inherited' ? null : (
    <section>
      <h3 className={styles.heading}>What to do</h3>
      <Steps answer={answer} />
    </section>
  );
};
