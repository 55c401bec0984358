import { Link, Text } from '@backstage/ui';
import { CellState, DomainDecisions } from '@pillars/plugin-ownership-common';
import { CELL } from '../../shared/decisionWords';
import { plural } from '../../shared/words';
import { DecisionsState, searchOf } from '../decisionsState';
import styles from './map.module.css';
import { gapsOf, MapRow } from './mapRows';

/** How many cells stand like this, as a link that lights them where there are any. */
const Count = (props: {
  count: number;
  of: CellState;
  state: DecisionsState;
}) => {
  const { count, of, state } = props;
  const text = `${count} ${CELL[of].label.toLowerCase()}`;
  return count ? (
    <Link href={searchOf({ ...state, show: of })}>{text}</Link>
  ) : (
    <>{text}</>
  );
};

/** How many cells of the map are wrong, with links that show which. */
export const Summary = (props: {
  rows: readonly MapRow[];
  columns: readonly DomainDecisions[];
  /** Of all domains. */
  total: number;
  state: DecisionsState;
}) => {
  const { rows, columns, total, state } = props;
  const gaps = gapsOf(rows, columns);
  return (
    <Text as="p" className={styles.summary}>
      {columns.length < total &&
        `In the ${plural(columns.length, 'domain')} below: `}
      {gaps.required > 0 && (
        <>
          {`of ${plural(gaps.required, 'cell')} that must be decided `}
          <Count count={gaps.missing} of="missing" state={state} />;{' '}
        </>
      )}
      {`of all ${plural(gaps.cells, 'cell')} `}
      <Count count={gaps.overlapping} of="overlapping" state={state} />
      {' and '}
      <Count count={gaps.expired} of="expired" state={state} />.{' '}
      {state.show && (
        <>
          Only {CELL[state.show].label.toLowerCase()} cells are lit.{' '}
          <Link href={searchOf({ ...state, show: undefined })}>
            Light all cells
          </Link>
        </>
      )}
    </Text>
  );
};
