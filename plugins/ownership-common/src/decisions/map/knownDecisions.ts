import { Snapshot } from '../../snapshot';
import { KnownDecision } from './types';

/**
 * The decisions of the taxonomy, and those that scopes in force decide.
 *
 * @param now - milliseconds since 1970
 * @public
 */
export function knownDecisions(
  _snapshot: Snapshot,
  _now: number,
): KnownDecision[] {
  throw new Error('Not written');
}
