import {
  DecisionCell,
  DomainDecisions,
} from '@pillars/plugin-ownership-common';
import { Link } from 'react-router-dom';
import { CELL } from '../../shared/decisionWords';
import { plural, shortRef } from '../../shared/words';
import { CellSign } from './CellSign';
import styles from './map.module.css';
import { titleOf } from './mapRows';

const decidersOf = ({ deciders, totals }: DecisionCell) => {
  const names = deciders.map(shortRef);
  return totals.deciders > 2
    ? `${names[0]} and ${totals.deciders - 1} others`
    : names.join(' and ');
};

/** As much of it as fits into a cell; nothing where there is nothing to see. */
function shortly({ state, deciders: [first], totals }: DecisionCell) {
  if (first) {
    const others = totals.deciders - 1;
    return `${shortRef(first)}${others ? ` +${others}` : ''}`;
  }
  return state === 'open' ? '' : CELL[state].label;
}

/** How many of the things of a domain are decided about. */
const shareOf = ({ decided }: DecisionCell, { entities }: DomainDecisions) =>
  `${decided} of ${entities}`;

/** A cell in words, for those who hear it: `Data in Sales: missing, 1 of 4 things decided`. */
function cellInWords(props: {
  title: string;
  cell: DecisionCell;
  column: DomainDecisions;
  isDimmed: boolean;
}): string {
  const { title, cell, column, isDimmed } = props;
  const by = decidersOf(cell);
  const things = column.entities === 1 ? 'thing' : 'things';
  return [
    `${title} in ${titleOf(column)}: ${CELL[cell.state].label.toLowerCase()}`,
    by && `by ${by}`,
    `${shareOf(cell, column)} ${things} decided`,
    isDimmed && 'not among what is asked for',
  ]
    .filter(Boolean)
    .join(', ');
}

/** One decision in one domain: how it stands, and a link to what is behind. */
export const MapCell = (props: {
  id: string;
  title: string;
  cell: DecisionCell;
  column: DomainDecisions;
  isDimmed: boolean;
  isActive: boolean;
  search: string;
}) => {
  const { id, cell, column, isDimmed, isActive, search } = props;
  const { state, decided } = cell;
  const isWhole = decided >= column.entities;
  return (
    <Link
      to={{ search }}
      className={styles.cell}
      data-cell={id}
      data-state={state}
      data-dimmed={isDimmed || undefined}
      tabIndex={isActive ? 0 : -1}
      aria-label={cellInWords(props)}
      title={`${CELL[state].label}: ${plural(decided, 'thing')} decided of ${
        column.entities
      }`}
    >
      <CellSign state={state} />
      <span className={styles.text}>
        <span className={styles.decider}>{shortly(cell)}</span>
        {!isWhole && state !== 'open' && (
          <span className={styles.share}>{shareOf(cell, column)}</span>
        )}
      </span>
    </Link>
  );
};
