import { kindOf } from '../../rules/shared/groupOwners';
import { Snapshot, SnapshotEntity } from '../../snapshot';
import { withoutNone } from '../../stated';
import { MaySee } from '../answer';
import { decisionIndexOf } from '../decisionIndexOf';
import { missedReview } from '../inForce';
import { requiredDecisions } from '../map/requiredDecisions';
import { Application, DecisionIndex } from '../types';
import { isConflict, isCoveredBy } from './coverage';
import { nameDecisions } from './nameDecisions';
import { DecisionAbout } from './types';

/** Those that are required of an entity: of a domain, and of what stands in one. */
function requiredOf(
  snapshot: Snapshot,
  index: DecisionIndex,
  ref: string,
  now: number,
): readonly string[] {
  const standsInDomain = index
    .chainOf(ref)
    .some(place => kindOf(place) === 'domain');
  return standsInDomain ? requiredDecisions(snapshot, now) : [];
}

/** Who decides, as far as the reader may know. */
function outcomeOf(
  winners: readonly Application[],
  now: number,
  maySee: MaySee,
): Pick<
  DecisionAbout,
  'withheld' | 'conflict' | 'decider' | 'scope' | 'reviewDueOn'
> {
  const scopes = winners.map(one => one.scope);
  if (scopes.some(one => !maySee(one.ref))) {
    return { withheld: true, conflict: [] };
  }
  if (isConflict(winners) || !scopes.length) {
    return { conflict: scopes.map(one => one.ref) };
  }
  const [{ ref, decider }] = scopes;
  const reviewDueOn = missedReview(scopes[0], now);
  return { conflict: [], decider, scope: ref, reviewDueOn };
}

/** What the scopes that the reader sees decide about an entity. */
const decidedAbout = (
  entity: SnapshotEntity,
  index: DecisionIndex,
  maySee: MaySee,
): string[] =>
  index
    .applicationsTo(entity.ref)
    .filter(one => isCoveredBy(entity, one) && maySee(one.scope.ref))
    .map(one => one.scope.decision);

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
  const required = new Set(requiredOf(snapshot, index, ref, now));
  const decided = decidedAbout(entity, index, maySee);
  return nameDecisions([...required, ...decided]).map(named =>
    withoutNone({
      ...named,
      required: required.has(named.decision),
      ...outcomeOf(index.winners(ref, named.decision), now, maySee),
    }),
  );
}
