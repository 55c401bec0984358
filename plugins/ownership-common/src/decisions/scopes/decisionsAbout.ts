import { Snapshot } from '../../snapshot';
import { MaySee } from '../answer';
import { DecisionAbout } from './types';

/**
 * The decisions about an entity that somebody takes, or has to.
 *
 * @param now - milliseconds since 1970
 * @public
 */
export function decisionsAbout(
  _snapshot: Snapshot,
  _ref: string,
  _now: number,
  _maySee?: MaySee,
): DecisionAbout[] {
  throw new Error('Not written');
}
