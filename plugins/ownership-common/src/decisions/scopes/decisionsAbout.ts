import { kindOf } from '../../rules/shared/groupOwners';
import { Snapshot, SnapshotEntity } from '../../snapshot';
import { withoutNone } from '../../stated';
import { MaySee } from '../answer';
import { decisionIndexOf } from '../decisionIndexOf';
import { missedReview } from '../inForce';
import { knownDecisions } from '../map/knownDecisions';
import { outcomeOf } from '../precedence';
import { Application, DecisionIndex } from '../types';
import { isCoveredBy } from './coverage';
import { DecisionAbout } from './types';

/** Whether what every domain must have decided is asked of an entity too. */
const standsInDomain = (index: DecisionIndex, ref: string): boolean =>
  index.chainOf(ref).some(place => kindOf(place) === 'domain');

/** Who decides, as far as the reader may know. */
function decidedBy(
  winners: readonly Application[],
  now: number,
  maySee: MaySee,
) {
  const { withheld, deciding, conflict } = outcomeOf(winners, maySee);
  const [first] = deciding;
  return {
    withheld,
    conflict: conflict.map(one => one.scope),
    decider: first?.decider,
    scope: first?.ref,
    reviewDueOn: first && missedReview(first, now),
  };
}

/** What the scopes that the reader sees decide about an entity. */
const decidedAbout = (
  entity: SnapshotEntity,
  index: DecisionIndex,
  maySee: MaySee,
): Set<string> =>
  new Set(
    index
      .applicationsTo(entity.ref)
      .filter(one => isCoveredBy(entity, one) && maySee(one.scope.ref))
      .map(one => one.scope.decision),
  );

/**
 * The decisions about an entity that somebody takes, or has to: those required
 * of a domain and of what stands in one, and those of the scopes in force that
 * cover it. Empty for what does not exist, or may not be seen.
 *
 * @param ref - full ref of the entity
 * @param now - milliseconds since 1970
 * @param maySee - a decision that only scopes state which it refuses is left
 *   out, unless it is required
 * @public
 */
export function decisionsAbout(
  snapshot: Snapshot,
  ref: string,
  now: number,
  maySee: MaySee = () => true,
): DecisionAbout[] {
  const entity = snapshot.get(ref);
  if (!entity || !maySee(ref)) {
    return [];
  }
  const index = decisionIndexOf(snapshot, now);
  const mustHave = standsInDomain(index, ref);
  const decided = decidedAbout(entity, index, maySee);
  return knownDecisions(snapshot, now, maySee)
    .map(({ decision, title, required }) => ({
      decision,
      title,
      required: required && mustHave,
    }))
    .filter(one => one.required || decided.has(one.decision))
    .map(one =>
      withoutNone({
        ...one,
        ...decidedBy(index.winners(ref, one.decision), now, maySee),
      }),
    );
}
