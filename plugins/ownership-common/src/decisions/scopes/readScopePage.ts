import { Snapshot } from '../../snapshot';
import { MaySee } from '../answer';
import { ScopePage } from './types';

/**
 * A scope, and how it stands among the others. Undefined for what is no scope.
 *
 * @param now - milliseconds since 1970
 * @public
 */
export function readScopePage(
  _snapshot: Snapshot,
  _ref: string,
  _now: number,
  _maySee?: MaySee,
): ScopePage | undefined {
  throw new Error('Not written');
}
