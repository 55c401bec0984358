import { Snapshot } from '../snapshot';
import { toRef } from '../snapshot/refs';
import { DecisionAnswer, MaySee } from './answer';
import { candidatesFor } from './candidates';
import { consultedFor } from './consulted';
import { decisionIndexOf } from './decisionIndexOf';
import { escalationOf } from './escalation';
import { Ladder, ladderOf } from './ladder';
import { covers, mostSpecific, outcomeOf } from './precedence';
import { statedRefs, vetoesIn } from './statedParties';
import { Application, ScopeInForce } from './types';

const aboutUnknown = (entity: string, decision: string): DecisionAnswer => ({
  entity,
  decision,
  unknown: 'entity',
  conflict: [],
  candidates: [],
  consulted: [],
  informed: [],
  vetoes: [],
  escalation: [],
});

const isKnown = (
  { decisionScopes }: Snapshot,
  asked: string,
  maySee: MaySee,
): boolean =>
  decisionScopes.some(
    ({ ref, decision }) =>
      decision &&
      (covers(decision, asked) || covers(asked, decision)) &&
      maySee(ref),
  );

const informedBy = (scopes: readonly ScopeInForce[]): string[] => [
  ...new Set(scopes.flatMap(scope => statedRefs(scope, 'informed'))),
];

/** By the first of the scopes that states an escalation. */
function escalationBy(
  scopes: readonly ScopeInForce[],
  bearing: readonly Application[],
  maySee: MaySee,
): Ladder {
  const stating = scopes.find(one => escalationOf(one).length);
  return stating
    ? ladderOf(stating, bearing, maySee)
    : { levels: [], isCut: false };
}

/**
 * Who decides something about an entity on a day, whom they hear, and where it
 * goes when they do not decide. See docs/decisions.md.
 *
 * @remarks
 *
 * The same catalog and day give the same answer, in whatever order the catalog
 * came. It never throws: `unknown` says what of the question the catalog does
 * not know, and everything else is then as empty as what nobody decides.
 *
 * Candidates are all scopes that apply, and of the others those that miss one
 * condition alone: not yet in force; deciding something else under the same
 * first word; or covering neither the entity nor a place it is part of, though
 * they name something inside it or beside it (in the same system; of a system,
 * in the same domain) or have a predicate.
 *
 * Where equally specific scopes name one decider, `consulted`, `informed` and
 * `vetoes` are what all of them state, and the escalation is that of the first
 * by ref that states one. The same lists hold in a conflict, whoever it will be
 * that decides; its escalation is open.
 *
 * What a reader may not see is never named, and the answer stays the true one:
 * a hidden entity is answered like one that does not exist, and of what a hidden
 * scope decides, or where escalation goes on with one, the answer holds that it
 * is `withheld`. The owners of hidden dependents are not consulted by it.
 *
 * The first answer about a snapshot indexes its scopes; the others of that day
 * use the index.
 *
 * @param entity - an entity ref with its kind
 * @param decision - a path such as `architecture/datastore`
 * @param now - milliseconds since 1970; only its day (UTC) matters
 * @param maySee - everything, where it is left out
 * @public
 */
export function whoDecides(
  snapshot: Snapshot,
  entity: string,
  decision: string,
  now: number,
  maySee: MaySee = () => true,
): DecisionAnswer {
  const ref = toRef(entity, undefined, 'default') ?? entity;
  if (!snapshot.get(ref) || !maySee(ref)) {
    return aboutUnknown(ref, decision);
  }
  const index = decisionIndexOf(snapshot, now);
  const asked = { snapshot, index, entity: ref, decision, now, maySee };
  const bearing = index.bearingOn(ref, decision);
  const outcome = outcomeOf(mostSpecific(bearing), maySee);
  const { scopes, deciding, conflict } = outcome;
  const ladder = escalationBy(deciding, bearing, maySee);
  return {
    entity: ref,
    decision,
    ...(!bearing.length &&
      !isKnown(snapshot, decision, maySee) && {
        unknown: 'decision' as const,
      }),
    ...((outcome.withheld || ladder.isCut) && { withheld: true as const }),
    ...(deciding.length && {
      decider: deciding[0].decider,
      scope: deciding[0].ref,
    }),
    conflict,
    candidates: candidatesFor(asked, bearing),
    consulted: consultedFor(snapshot, ref, scopes, maySee),
    informed: informedBy(scopes),
    vetoes: vetoesIn(scopes),
    escalation: ladder.levels,
  };
}
