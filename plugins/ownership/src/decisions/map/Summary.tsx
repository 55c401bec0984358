import { Link, Text } from '@backstage/ui';
import { DecisionMapResponse } from '@pillars/plugin-ownership-common';
import { Fragment } from 'react';
import { CELL } from '../../shared/decisionWords';
import { plural } from '../../shared/words';
import { DecisionsState, searchOf } from '../decisionsState';
import styles from './map.module.css';
import { GAPS, gapsOf } from './mapRows';

/** How many of the cells that must be decided are not, with links that show which. */
export const Summary = (props: {
  answer: DecisionMapResponse;
  state: DecisionsState;
}) => {
  const { answer, state } = props;
  const { cells, ...gaps } = gapsOf(answer);
  const { domains, total } = answer;
  return (
    <Text as="p" className={styles.summary}>
      {cells === 0 && 'No decision has to be made in every domain. '}
      {cells > 0 && (
        <>
          {`Of the ${plural(cells, 'cell')} that must be decided`}
          {domains.length < total &&
            ` in the ${plural(domains.length, 'domain')} below`}
          {': '}
          {GAPS.map((gap, index) => (
            <Fragment key={gap}>
              {index > 0 && ', '}
              {gaps[gap] ? (
                <Link href={searchOf({ ...state, show: gap })}>
                  {`${gaps[gap]} ${CELL[gap].label.toLowerCase()}`}
                </Link>
              ) : (
                `0 ${CELL[gap].label.toLowerCase()}`
              )}
            </Fragment>
          ))}
          {'. '}
        </>
      )}
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
