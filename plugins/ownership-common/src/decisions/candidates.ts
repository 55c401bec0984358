import { compareText } from '../compareText';
import { oncePer } from '../remember';
import { kindOf } from '../rules/shared/groupOwners';
import { whyCannotDecide } from '../rules/shared/whyCannotDecide';
import { Snapshot } from '../snapshot';
import { Clause } from '../texts';
import { DecisionCandidate, MaySee } from './answer';
import { missedReview, whyNotInForce } from './inForce';
import { compareApplications, covers, mostSpecific } from './precedence';
import { because, toReason } from './reasons';
import { Application, DecisionIndex, ScopeInForce } from './types';

/** What is asked. */
export interface Asked {
  snapshot: Snapshot;
  index: DecisionIndex;
  /** Full ref of an entity that exists. */
  entity: string;
  decision: string;
  now: number;
  /** Of what is hidden no reason says more than that it is there. */
  maySee: MaySee;
}

/** How a scope applies: a clause about it. A hidden place goes without its ref. */
export function howItApplies(
  { by, distance }: Application,
  chain: readonly string[],
  maySee: MaySee,
): Clause {
  const place = chain[distance];
  if (place === undefined) {
    return because('everything');
  }
  const verb = by === 'ref' ? 'names' : 'matches';
  if (distance === 0) {
    return because(`${verb}Itself`);
  }
  // All else that something is part of is a domain; see `placeAbove`.
  const kind = kindOf(place) === 'system' ? 'System' : 'Domain';
  return because(
    `${verb}${kind}`,
    maySee(place) ? { place } : { place: undefined, context: 'hidden' },
  );
}

/** What makes another scope more specific; in the order of `compareApplications`. */
function whyBehind(
  one: Application,
  best: Application,
  how: Clause,
  maySee: MaySee,
): Clause {
  const { ref, decision: part } = best.scope;
  const isSeen = maySee(ref);
  const given = isSeen
    ? { how, best: ref }
    : ({ how, best: undefined, context: 'hidden' } as const);
  if (one.by !== best.by) {
    return because('named', given);
  }
  const count = one.distance - best.distance;
  if (count > 0) {
    return because('nearer', { ...given, count });
  }
  const { decision } = one.scope;
  // What a reason is said with is published with it.
  return because('deeper', {
    ...given,
    decision,
    part: isSeen ? part : undefined,
  });
}

/**
 * Says of each winner that the reader sees which other one is as specific, one
 * that disagrees first. Of a hidden one it does not even say that.
 */
function rivalReader(
  winners: readonly ScopeInForce[],
  maySee: MaySee,
): (scope: ScopeInForce) => Clause[] {
  const seen = winners.filter(one => maySee(one.ref));
  const [first, second] = seen;
  const other = seen.find(one => one.decider !== first.decider);
  return scope => {
    const rival = scope.decider === first.decider ? other : first;
    if (rival) {
      return [because('otherDecider', { rival: rival.ref })];
    }
    const twin = scope === first ? second : first;
    if (twin) {
      return [because('sameDecider', { rival: twin.ref })];
    }
    return winners.length > 1 ? [because('hiddenRival')] : [];
  };
}

/** What a reader has to know of a scope that wins. */
function caveats(
  scope: ScopeInForce,
  { snapshot, now, maySee }: Asked,
): Clause[] {
  const { decider } = scope;
  const day = missedReview(scope, now);
  const found = maySee(decider) && whyCannotDecide(snapshot, decider);
  return [
    ...(day ? [because('reviewDue', { day })] : []),
    ...(found
      ? [because('cannotDecide', { decider, problem: found.clause })]
      : []),
  ];
}

/** The scopes that apply, by rank. */
function ranked(
  asked: Asked,
  bearing: readonly Application[],
  chain: readonly string[],
): DecisionCandidate[] {
  const { maySee } = asked;
  const winners = mostSpecific(bearing);
  const best = winners.find(one => maySee(one.scope.ref)) ?? winners[0];
  const rivalOf = rivalReader(
    winners.map(one => one.scope),
    maySee,
  );
  const whyAhead = ({ scope }: Application, how: Clause) =>
    [...rivalOf(scope), ...caveats(scope, asked)].reduce(
      (first, second) => because('also', { first, second }),
      how,
    );
  const candidates: DecisionCandidate[] = [];
  let rank = 0;
  bearing.forEach((one, position) => {
    const before = bearing[position - 1];
    rank += before && compareApplications(before, one) === 0 ? 0 : 1;
    const { ref } = one.scope;
    if (maySee(ref)) {
      const how = howItApplies(one, chain, maySee);
      const why =
        rank === 1 ? whyAhead(one, how) : whyBehind(one, best, how, maySee);
      candidates.push({ scope: ref, applies: true, rank, ...toReason(why) });
    }
  });
  return candidates;
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
type Reasons = Array<[scope: string, reason: Clause]>;

/** They would apply, were they in force. */
function tooEarly(asked: Asked, chain: readonly string[]): Reasons {
  return asked.index
    .upcomingTo(asked.entity)
    .filter(({ scope }) => covers(scope.decision, asked.decision))
    .map(one => {
      const why = whyNotInForce(one.scope, asked.now);
      const how = howItApplies(one, chain, asked.maySee);
      return [one.scope.ref, because('notInForce', { how, why })];
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
      const how = howItApplies(one, chain, asked.maySee);
      return [ref, because('decidesOther', { how, decision })];
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
      because('elsewhere', { decision: scope.decision }),
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
    .filter(([scope]) => asked.maySee(scope))
    .sort(([a], [b]) => compareText(a, b))
    .map(([scope, reason]) => ({ scope, applies: false, ...toReason(reason) }));

/** Every scope worth a look, with why it won, lost or does not apply. */
export function candidatesFor(
  asked: Asked,
  bearing: readonly Application[],
): DecisionCandidate[] {
  const chain = asked.index.chainOf(asked.entity);
  return [...ranked(asked, bearing, chain), ...nearlyApplying(asked, chain)];
}
