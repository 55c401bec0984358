import { Snapshot } from '../../snapshot';
import { MaySee } from '../answer';
import { DecisionMap, MapFilters } from './types';

/** @public */
export interface MapOptions {
  filters?: MapFilters;
  /** Full refs; all domains otherwise. */
  domains?: readonly string[];
  maySee?: MaySee;
}

/**
 * Who decides what in which domain.
 *
 * @param now - milliseconds since 1970
 * @public
 */
export function readDecisionMap(
  _snapshot: Snapshot,
  _now: number,
  _options: MapOptions = {},
): DecisionMap {
  throw new Error('Not written');
}
