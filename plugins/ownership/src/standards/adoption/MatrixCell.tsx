import { ADOPTION_STATES, StateCounts } from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { STATE } from '../../shared/words';
import styles from './adoption.module.css';
import { StateIcon } from './StateIcon';

/** The states that occur, in words: `3 met, 1 unmet`. */
export const countsInWords = (counts: StateCounts): string =>
  ADOPTION_STATES.filter(state => counts[state])
    .map(state => `${counts[state]} ${STATE[state].label.toLowerCase()}`)
    .join(', ') || 'nothing';

/** Where cells lead to, and which of them the Tab key reaches. */
export interface CellLinks {
  active: string;
  /** @returns the search of the address that opens the panel */
  search: (of: {
    requirement?: string;
    domain?: string;
    team?: string;
  }) => string;
}

/** A cell of the grid that leads to what it counts. */
export const CellLink = (props: {
  id: string;
  label: string;
  search: string;
  active: string;
  children: ReactNode;
}) => (
  <Link
    to={{ search: props.search }}
    className={styles.cell}
    data-cell={props.id}
    tabIndex={props.id === props.active ? 0 : -1}
    aria-label={props.label}
  >
    {props.children}
  </Link>
);

/** Signs and numbers of the states that occur. */
export const Counts = ({ counts }: { counts: StateCounts }) => (
  <>
    {ADOPTION_STATES.filter(state => counts[state]).map(state => (
      <span
        key={state}
        className={styles.count}
        title={`${counts[state]} ${STATE[state].label.toLowerCase()}`}
      >
        <StateIcon state={state} />
        {counts[state]}
      </span>
    ))}
  </>
);
