import { Snapshot } from '../../snapshot';
import { MaySee } from '../answer';
import { decisionIndexOf } from '../decisionIndexOf';
import { compareItems, itemReader } from './scopeItem';
import { ScopeItem } from './types';

/**
 * Every scope of a catalog that the reader may see, by decision, then by ref.
 *
 * @param now - milliseconds since 1970
 * @param maySee - what it refuses is neither listed nor counted
 * @public
 */
export function readScopes(
  snapshot: Snapshot,
  now: number,
  maySee: MaySee = () => true,
): ScopeItem[] {
  const index = decisionIndexOf(snapshot, now);
  return snapshot.decisionScopes
    .filter(scope => maySee(scope.ref))
    .map(itemReader(snapshot, index, now, maySee))
    .sort(compareItems);
}
