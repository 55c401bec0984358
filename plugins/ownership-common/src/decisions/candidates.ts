import { compareText } from '../compareText';
import { oncePer } from '../remember';
import { kindOf } from '../rules/shared/groupOwners';
import { whyCannotDecide } from '../rules/shared/whyCannotDecide';
import { Snapshot } from '../snapshot';
import { DecisionCandidate } from './answer';
import { missedReview, whyNotInForce } from './inForce';
import { compareApplications, covers, mostSpecific } from './precedence';
import { Application, DecisionIndex, ScopeInForce } from './types';

/** What is asked. */
export interface Asked {
  snapshot: Snapshot;
  index: DecisionIndex;
  /** Full ref of an entity that exists. */
  entity: string;
  decision: string;
  now: number;
}

/** How a scope applies: a clause about it. */
export function howItApplies(
  { by, distance }: Application,
  chain: readonly string[],
): string {
  const place = chain[distance];
  if (place === undefined) {
    return 'applies to everything';
  }
  const verb = by === 'ref' ? 'names' : 'matches';
  return distance === 0
    ? `${verb} the entity itself`
    : `${verb} its ${kindOf(place)} ${place}`;
}

/** What makes another scope more specific; in the order of `compareApplications`. */
function whyBehind(one: Application, best: Application): string {
  const { ref, decision } = best.scope;
  if (one.by !== best.by) {
    return `, where ${ref} names what it is about`;
  }
  const further = one.distance - best.distance;
  return further > 0
    ? `, ${further} ${further === 1 ? 'step' : 'steps'} further than ${ref}`
    : ` and decides ${one.scope.decision} as a whole, where ${ref} decides ${decision}`;
}

/** Says of each winner which other scope is as specific, one that disagrees first. */
function rivalReader(
  winners: readonly Application[],
): (scope: ScopeInForce) => string | undefined {
  const [first, second] = winners.map(one => one.scope);
  const other = winners.find(one => one.scope.decider !== first.decider)?.scope;
  return scope => {
    const rival = scope.decider === first.decider ? other : first;
    if (rival) {
      return `${rival.ref} is as specific and names another decider`;
    }
    const twin = scope === first ? second : first;
    return twin && `${twin.ref} is as specific and names the same decider`;
  };
}

/** What a reader has to know of a scope that wins. */
function caveats(scope: ScopeInForce, { snapshot, now }: Asked): string[] {
  const dueOn = missedReview(scope, now);
  const problem = whyCannotDecide(snapshot, scope.decider);
  return [
    dueOn && `its review was due on ${dueOn}`,
    problem && `its decider ${scope.decider} ${problem.clause}`,
  ].flatMap(clause => clause || []);
}

/** The scopes that apply, by rank. */
function ranked(
  asked: Asked,
  bearing: readonly Application[],
  chain: readonly string[],
): DecisionCandidate[] {
  const [best] = bearing;
  const rivalOf = rivalReader(mostSpecific(bearing));
  const whyAhead = (one: Application) =>
    [
      howItApplies(one, chain),
      rivalOf(one.scope) ?? [],
      caveats(one.scope, asked),
    ].flat();
  let rank = 0;
  return bearing.map((one, position) => {
    const before = bearing[position - 1];
    rank += before && compareApplications(before, one) === 0 ? 0 : 1;
    const reason =
      rank === 1
        ? whyAhead(one).join('; ')
        : `${howItApplies(one, chain)}${whyBehind(one, best)}`;
    return { scope: one.scope.ref, applies: true, rank, reason };
  });
}

/** The places that the targets of a scope stand in, themselves included. */
const placesOfTargets = oncePer((index: DecisionIndex) =>
  oncePer(
    ({ targets = [] }: ScopeInForce) =>
      new Set(targets.flatMap(target => index.chainOf(target))),
  ),
);

/**
 * Whether a scope is about something inside the entity, something beside it in
 * the same system or domain, or a sort of thing.
 */
function isNear(
  scope: ScopeInForce,
  { index }: Asked,
  chain: readonly string[],
): boolean {
  const places = placesOfTargets(index)(scope);
  return !scope.targets || chain.slice(0, 2).some(place => places.has(place));
}

const topicOf = (decision: string) => decision.split('/', 1)[0];

/** Scopes by their refs, with why they do not apply. */
type Reasons = Array<[scope: string, reason: string]>;

/** They would apply, were they in force. */
function tooEarly(asked: Asked, chain: readonly string[]): Reasons {
  return asked.index
    .upcomingTo(asked.entity)
    .filter(({ scope }) => covers(scope.decision, asked.decision))
    .map(one => {
      const why = whyNotInForce(one.scope, asked.now);
      return [one.scope.ref, `${howItApplies(one, chain)}, yet ${why}`];
    });
}

/** They apply to the entity, and decide something else of the same topic. */
function aboutOthers(asked: Asked, chain: readonly string[]): Reasons {
  return asked.index
    .applicationsTo(asked.entity)
    .filter(
      ({ scope }) =>
        !covers(scope.decision, asked.decision) &&
        topicOf(scope.decision) === topicOf(asked.decision),
    )
    .map(one => {
      const { ref, decision } = one.scope;
      return [ref, `${howItApplies(one, chain)}, yet decides ${decision}`];
    });
}

/** They decide it near the entity, and not about it. */
function elsewhere(asked: Asked, chain: readonly string[]): Reasons {
  const { index, entity, decision } = asked;
  const applying = new Set(index.applicationsTo(entity).map(one => one.scope));
  return index.scopes
    .filter(
      scope =>
        covers(scope.decision, decision) &&
        !applying.has(scope) &&
        isNear(scope, asked, chain),
    )
    .map(scope => [
      scope.ref,
      `decides ${scope.decision}, yet covers neither the entity nor a place it is part of`,
    ]);
}

/** The scopes that miss one condition alone, by ref. */
const nearlyApplying = (
  asked: Asked,
  chain: readonly string[],
): DecisionCandidate[] =>
  [
    ...tooEarly(asked, chain),
    ...aboutOthers(asked, chain),
    ...elsewhere(asked, chain),
  ]
    .sort(([a], [b]) => compareText(a, b))
    .map(([scope, reason]) => ({ scope, applies: false, reason }));

/** Every scope worth a look, with why it won, lost or does not apply. */
export function candidatesFor(
  asked: Asked,
  bearing: readonly Application[],
): DecisionCandidate[] {
  const chain = asked.index.chainOf(asked.entity);
  return [...ranked(asked, bearing, chain), ...nearlyApplying(asked, chain)];
}
