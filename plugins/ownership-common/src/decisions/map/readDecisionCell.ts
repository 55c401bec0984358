import { Snapshot } from '../../snapshot';
import { MaySee } from '../answer';
import { decisionIndexOf } from '../decisionIndexOf';
import { whoDecides } from '../whoDecides';
import { missedReview } from '../inForce';
import { cellReader, scopesIn } from './cellReader';
import { decidedAlike } from './decidedAlike';
import { contentsReader } from './domainContents';
import { knownDecision } from './knownDecisions';
import { Standing, standingIn } from './standingIn';
import { DecisionCellAnswer, PastReview } from './types';

const MOST_PAST_REVIEW = 100;

/** The scopes that decide there whose review was due, as far as a reader sees them. */
const pastReviewIn = (
  standing: Standing,
  now: number,
  maySee: MaySee,
): PastReview[] =>
  scopesIn(standing)
    .filter(one => maySee(one.ref))
    .flatMap(scope => {
      const reviewBy = missedReview(scope, now);
      const { ref, decider } = scope;
      return reviewBy ? [{ scope: ref, decider, reviewBy }] : [];
    })
    .slice(0, MOST_PAST_REVIEW);

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
  const standing = standingIn(contents, decision);
  return {
    domain: ref,
    cell: cellReader({ now, maySee })(contents, known),
    known,
    answer: whoDecides(snapshot, ref, decision, now, maySee),
    inside: decidedAlike(standing, maySee),
    pastReview: pastReviewIn(standing, now, maySee),
  };
}
