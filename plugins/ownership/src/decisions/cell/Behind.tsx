import { Flex, Link, Text } from '@backstage/ui';
import { DecisionCellAnswer } from '@pillars/plugin-ownership-common';
import { CellChip } from '../../shared/Chip';
import { CELL } from '../../shared/decisionWords';
import { RefLink } from '../../shared/RefLink';
import { Answer } from '../ask/Answer';
import { DecisionsState, onView, searchOf } from '../decisionsState';
import { KnownRef, KnownRefs } from '../KnownRefs';
import styles from './cell.module.css';
import { Inside } from './Inside';
import { ToDo } from './ToDo';

type Shown = { answer: DecisionCellAnswer; state: DecisionsState };

const State = ({ answer }: { answer: DecisionCellAnswer }) => {
  const { cell, known, inside, domain } = answer;
  const things = inside.reduce((sum, one) => sum + one.entities, 0);
  return (
    <Flex direction="column" gap="2">
      <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
        <CellChip state={cell.state} />
        <Text>{`${cell.decided} of ${things} things decided`}</Text>
        <code>{known.decision}</code>
        {known.required && <Text color="secondary">required</Text>}
        {!known.listed && <Text color="secondary">not in the taxonomy</Text>}
      </Flex>
      <Text>{CELL[cell.state].means}</Text>
      {known.description && <Text color="secondary">{known.description}</Text>}
      <Text as="div">
        Domain: <RefLink entityRef={domain} />
      </Text>
    </Flex>
  );
};

const Scopes = ({ answer, state }: Shown) => {
  const { scopes, totals, decision } = answer.cell;
  const left = totals.scopes - scopes.length;
  const all = { ...onView(state, 'scopes'), filters: { path: [decision] } };
  return (
    <section>
      <h3 className={styles.heading}>Scopes that decide there</h3>
      {scopes.length > 0 ? (
        <KnownRefs refs={scopes}>
          <ul className={styles.list} aria-label="Scopes">
            {scopes.map(ref => (
              <li key={ref}>
                <KnownRef entityRef={ref} />
              </li>
            ))}
            {left > 0 && <li>and {left} more</li>}
          </ul>
        </KnownRefs>
      ) : (
        <Text as="p" color="secondary">
          None that you may see.
        </Text>
      )}
      <Link href={searchOf(all)}>All scopes for this decision</Link>
    </section>
  );
};

/** How a decision stands in a domain, why, and what mends it. */
export const Behind = ({ answer, state }: Shown) => (
  <>
    <State answer={answer} />
    <ToDo answer={answer} />
    <section>
      <h3 className={styles.heading}>About the domain itself</h3>
      <Answer answer={answer.answer} isWithoutStarter />
    </section>
    <Inside answer={answer} state={state} />
    <Scopes answer={answer} state={state} />
  </>
);
