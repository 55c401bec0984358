import { Clause, clauseOf } from './clauses';
import styles from './Predicate.module.css';

const LEADS = { all: 'all of', any: 'any of', none: 'none of' };

const isFlat = (clause: Clause): boolean =>
  typeof clause === 'string' ||
  (clause.join === 'all' && clause.parts.every(one => typeof one === 'string'));

/** Says in one line what needs no list. */
const inLine = (clause: Clause): string =>
  typeof clause === 'string' ? clause : clause.parts.join(' and ');

const Nested = ({ clause }: { clause: Clause }) =>
  isFlat(clause) || typeof clause === 'string' ? (
    <span className={styles.clause}>{inLine(clause)}</span>
  ) : (
    <>
      {LEADS[clause.join]}
      <ul className={styles.clauses}>
        {clause.parts.map((part, index) => (
          <li key={index}>
            <Nested clause={part} />
          </li>
        ))}
      </ul>
    </>
  );

/** A filter predicate as one would say it; how it is written on hover. */
export const Predicate = (props: { predicate: unknown }) => (
  <span title={JSON.stringify(props.predicate).slice(0, 1000)}>
    <Nested clause={clauseOf(props.predicate)} />
  </span>
);
