import { VisuallyHidden } from '@backstage/ui';
import {
  ADOPTION_STATES,
  AdoptionState,
  StateCounts,
} from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { SharedT } from '../../shared/texts';
import styles from './adoption.module.css';
import { StateIcon } from './StateIcon';

/** A state that occurs in a cell. */
export interface Counted {
  state: AdoptionState;
  count: number;
  /** `3 met`. */
  words: string;
}

/** The states that occur, in their order. */
export const countedIn = (t: SharedT, counts: StateCounts): Counted[] =>
  ADOPTION_STATES.filter(state => counts[state]).map(state => ({
    state,
    count: counts[state],
    words: `${counts[state]} ${t(`counted.${state}`, {
      count: counts[state],
    })}`,
  }));

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
  >
    <VisuallyHidden>{props.label}</VisuallyHidden>
    <span aria-hidden className={styles.seen}>
      {props.children}
    </span>
  </Link>
);

/** Signs and numbers of the states that occur. */
export const Counts = ({ counted }: { counted: readonly Counted[] }) => (
  <>
    {counted.map(({ state, count, words }) => (
      <span key={state} className={styles.count} title={words}>
        <StateIcon state={state} />
        {count}
      </span>
    ))}
  </>
);
