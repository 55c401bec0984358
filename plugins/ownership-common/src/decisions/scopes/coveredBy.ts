import { Snapshot } from '../../snapshot';
import { MaySee } from '../answer';
import { CoveredEntity } from './types';

/**
 * What a scope applies to today, by ref; see `ScopeItem.covers`.
 *
 * @param now - milliseconds since 1970
 * @public
 */
export function coveredBy(
  _snapshot: Snapshot,
  _ref: string,
  _now: number,
  _maySee?: MaySee,
): CoveredEntity[] {
  throw new Error('Not written');
}
