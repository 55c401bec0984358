import { Snapshot } from '../../snapshot';
import { MaySee } from '../answer';
import { DecisionCellAnswer } from './types';

/**
 * All that is behind a cell of the map.
 *
 * @param asked - a domain by its full ref, and the path of a decision
 * @param now - milliseconds since 1970
 * @returns undefined for a domain that is not there
 * @public
 */
export function readDecisionCell(
  _snapshot: Snapshot,
  _asked: { domain: string; decision: string },
  _now: number,
  _maySee?: MaySee,
): DecisionCellAnswer | undefined {
  throw new Error('Not written');
}
