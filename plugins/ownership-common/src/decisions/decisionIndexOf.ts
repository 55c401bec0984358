import { compareText } from '../compareText';
import { dayOf } from '../dates';
import { isPillarsEntity } from '../kinds';
import { DecisionScopeNode, Snapshot, SnapshotEntity } from '../snapshot';
import { reach } from '../snapshot/groups';
import { placeAbove } from '../snapshot/places';
import { applicationReader, Chains } from './applications';
import { whyNotInForce } from './inForce';
import { bearingOn, mostSpecific } from './precedence';
import { Application, DecisionIndex, Question, ScopeInForce } from './types';

function chainReader({ entities }: Snapshot): Chains {
  const aboveOf = (ref: string) => {
    const node = entities.get(ref);
    return node && placeAbove(node, entities);
  };
  const next = (ref: string): string[] => {
    const place = aboveOf(ref);
    return place ? [place] : [];
  };
  return {
    aboveOf,
    chainOf: ref => (entities.has(ref) ? [...reach(ref, next)] : []),
  };
}

/**
 * The entity of each list that speaks for the others: the first by ref, yet
 * one of ours, such as a scope, only where there is no other.
 */
function readSpeakers(
  snapshot: Snapshot,
  applicationsTo: (ref: string) => readonly Application[],
): Map<readonly Application[], SnapshotEntity> {
  const before = (a: SnapshotEntity, b: SnapshotEntity) =>
    Number(isPillarsEntity(a.entity)) - Number(isPillarsEntity(b.entity)) ||
    compareText(a.ref, b.ref);
  // Lists are shared, so a list is what its entities have in common.
  const speakers = new Map<readonly Application[], SnapshotEntity>();
  for (const node of snapshot.entities.values()) {
    if (node.kind.toLowerCase() !== 'user') {
      const list = applicationsTo(node.ref);
      const speaker = speakers.get(list);
      if (!speaker || before(node, speaker) < 0) {
        speakers.set(list, node);
      }
    }
  }
  return speakers;
}

function allQuestions(
  speakers: ReadonlyMap<readonly Application[], SnapshotEntity>,
): Question[] {
  return [...speakers]
    .flatMap(([applications, { ref }]) =>
      [...new Set(applications.map(one => one.scope.decision))].map(
        decision => ({
          entity: ref,
          decision,
          applications: bearingOn(applications, decision),
        }),
      ),
    )
    .sort(
      (a, b) =>
        compareText(a.entity, b.entity) || compareText(a.decision, b.decision),
    );
}

/** Scopes that could decide, by their refs: those in force, and those to come. */
function sortScopes(scopes: readonly DecisionScopeNode[], now: number) {
  const complete = scopes
    .filter((one): one is ScopeInForce => Boolean(one.decider && one.decision))
    .sort((a, b) => compareText(a.ref, b.ref));
  return {
    scopes: complete.filter(one => !whyNotInForce(one, now)),
    upcoming: complete.filter(one => whyNotInForce(one, now)),
  };
}

function createDecisionIndex(snapshot: Snapshot, now: number): DecisionIndex {
  const { scopes, upcoming } = sortScopes(snapshot.decisionScopes, now);
  const chains = chainReader(snapshot);
  const applicationsTo = applicationReader(snapshot, scopes, chains);
  const bearing = (ref: string, decision: string) =>
    bearingOn(applicationsTo(ref), decision);
  let questions: Question[] | undefined;
  return Object.freeze({
    scopes,
    whyNotInForce: scope => whyNotInForce(scope, now),
    chainOf: chains.chainOf,
    applicationsTo,
    upcomingTo: applicationReader(snapshot, upcoming, chains),
    bearingOn: bearing,
    winners: (ref, decision) => mostSpecific(bearing(ref, decision)),
    questions: () => {
      questions ??= allQuestions(readSpeakers(snapshot, applicationsTo));
      return questions;
    },
  } satisfies DecisionIndex);
}

const known = new WeakMap<Snapshot, { day: number; index: DecisionIndex }>();

/**
 * The decision scopes of a catalog, indexed for one day (UTC). It is kept with
 * the snapshot, so that the rules of a review and the answers of a day share
 * one.
 *
 * @param now - milliseconds since 1970
 * @public
 */
export function decisionIndexOf(
  snapshot: Snapshot,
  now: number,
): DecisionIndex {
  const day = dayOf(now).toMillis();
  const last = known.get(snapshot);
  if (last?.day === day) {
    return last.index;
  }
  const index = createDecisionIndex(snapshot, day);
  known.set(snapshot, { day, index });
  return index;
}
