import { Snapshot } from '../../snapshot';
import { ScopeItem } from './types';

/**
 * Every scope of a catalog, by decision, then by ref.
 *
 * @param now - milliseconds since 1970
 * @public
 */
export function readScopes(_snapshot: Snapshot, _now: number): ScopeItem[] {
  throw new Error('Not written');
}
