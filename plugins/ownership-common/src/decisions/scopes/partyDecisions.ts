import { Snapshot } from '../../snapshot';
import { MaySee } from '../answer';
import { PartyDecisions } from './types';

/**
 * What a person, a group or a guild has to do with the scopes in force.
 *
 * @param now - milliseconds since 1970
 * @public
 */
export function partyDecisions(
  _snapshot: Snapshot,
  _ref: string,
  _now: number,
  _maySee?: MaySee,
): PartyDecisions {
  throw new Error('Not written');
}
