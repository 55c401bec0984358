import { Snapshot } from '../../snapshot';
import { MaySee } from '../answer';
import { decisionIndexOf } from '../decisionIndexOf';
import { whoDecides } from '../whoDecides';
import { cellReader } from './cellReader';
import { decidedAlike } from './decidedAlike';
import { contentsReader } from './domainContents';
import { knownDecision } from './knownDecisions';
import { standingIn } from './standingIn';
import { DecisionCellAnswer } from './types';

/**
 * All that is behind a cell of the map. Any decision may be asked about, known
 * or not.
 *
 * @param asked - a domain by its full ref, and the path of a decision
 * @param now - milliseconds since 1970
 * @returns undefined for a domain that is not there
 * @public
 */
export function readDecisionCell(
  snapshot: Snapshot,
  asked: { domain: string; decision: string },
  now: number,
  maySee: MaySee = () => true,
): DecisionCellAnswer | undefined {
  const { domain: ref, decision } = asked;
  const domain = snapshot.domains.find(one => one.ref === ref);
  if (!domain || !maySee(ref)) {
    return undefined;
  }
  const index = decisionIndexOf(snapshot, now);
  const contents = contentsReader(snapshot, index, maySee)(domain);
  const known = knownDecision(snapshot, decision, now, maySee);
  return {
    domain: ref,
    cell: cellReader({ now, maySee })(contents, known),
    known,
    answer: whoDecides(snapshot, ref, decision, now, maySee),
    inside: decidedAlike(standingIn(contents, decision), maySee),
  };
}
