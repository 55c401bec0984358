import { Link, Text } from '@backstage/ui';
import {
  DecidedAlike,
  DecisionCellAnswer,
} from '@pillars/plugin-ownership-common';
import { Fragment } from 'react';
import { plural, shortRef } from '../../shared/words';
import { DecisionsState, searchOf } from '../decisionsState';
import { KnownRef, KnownRefs } from '../KnownRefs';
import styles from './cell.module.css';

const Deciders = ({ alike }: { alike: DecidedAlike }) => {
  const { decider, scope, conflict, withheld } = alike;
  if (decider && scope) {
    return (
      <>
        <KnownRef entityRef={decider} /> decides, by{' '}
        <KnownRef entityRef={scope} />,
      </>
    );
  }
  if (withheld) {
    return <>A scope that you may not see has a part in who decides</>;
  }
  return conflict.length ? (
    <>
      {conflict.map((one, index) => (
        <Fragment key={one.scope}>
          {index > 0 && ' and '}
          <KnownRef entityRef={one.decider} /> (
          <KnownRef entityRef={one.scope} />)
        </Fragment>
      ))}{' '}
      are both named, by equally specific scopes,
    </>
  ) : (
    <>Nobody decides</>
  );
};

const refsIn = (inside: readonly DecidedAlike[]) => [
  ...new Set(
    inside.flatMap(({ decider, scope, conflict }) => [
      ...(decider && scope ? [decider, scope] : []),
      ...conflict.flatMap(one => [one.scope, one.decider]),
    ]),
  ),
];

/** Who decides about how many of the things of a domain, with the question about one of them. */
export const Inside = (props: {
  answer: DecisionCellAnswer;
  state: DecisionsState;
}) => {
  const { answer, state } = props;
  const { inside, cell } = answer;
  const ask = (entity: string) =>
    searchOf({
      ...state,
      cell: undefined,
      question: { entity, decision: cell.decision },
    });
  return (
    <section>
      <h3 className={styles.heading}>What is in the domain</h3>
      {inside.length ? (
        <KnownRefs refs={refsIn(inside)}>
          <ul className={styles.list} aria-label="What is in the domain">
            {inside.map(alike => (
              <li key={alike.example}>
                <Deciders alike={alike} /> about{' '}
                {plural(alike.entities, 'thing')}, such as{' '}
                <Link href={ask(alike.example)} className={styles.ref}>
                  {shortRef(alike.example)}
                </Link>
              </li>
            ))}
          </ul>
        </KnownRefs>
      ) : (
        <Text as="p" color="secondary">
          Nothing that has an owner.
        </Text>
      )}
    </section>
  );
};
