import { compareText } from '../../compareText';
import { toDay } from '../../dates';
import {
  BUSINESS_IMPACTS,
  DECISION_PROCESSES,
  DELEGATION_LEVELS,
} from '../../kinds';
import { DecisionScopeNode, Snapshot } from '../../snapshot';
import { oneOf, textOrNone, withoutNone } from '../../stated';
import { MaySee } from '../answer';
import { missedReview, whyNotInForce } from '../inForce';
import { DecisionIndex } from '../types';
import { countScopes, ScopeCounts } from './countScopes';
import { ScopeItem, ScopeState } from './types';

function stateOf(scope: DecisionScopeNode, now: number): ScopeState {
  if (!scope.decider || !scope.decision) {
    return 'incomplete';
  }
  if (whyNotInForce(scope, now)) {
    return 'upcoming';
  }
  return missedReview(scope, now) ? 'expired' : 'inForce';
}

const dateOrNone = (value: unknown) => toDay(value)?.toISODate() ?? undefined;

/** A scope as lists show it. */
export function toItem(
  scope: DecisionScopeNode,
  now: number,
  { covers, decides }: ScopeCounts,
): ScopeItem {
  const { ref, name, namespace, title, decision, decider, entity } = scope;
  const spec: Partial<typeof entity.spec> = entity.spec ?? {};
  const impact: unknown[] = Array.isArray(spec.impact) ? spec.impact : [];
  return withoutNone({
    ref,
    name,
    namespace,
    title: textOrNone(title),
    description: textOrNone(entity.metadata.description),
    decision,
    decider,
    delegation: oneOf(DELEGATION_LEVELS, spec.delegation),
    process: oneOf(DECISION_PROCESSES, spec.process),
    impact: BUSINESS_IMPACTS.filter(one => impact.includes(one)),
    validFrom: dateOrNone(spec.validFrom),
    reviewBy: dateOrNone(spec.reviewBy),
    state: stateOf(scope, now),
    covers,
    decides,
  });
}

/** Reads scopes as lists show them; the first one counts for all. */
export function itemReader(
  snapshot: Snapshot,
  index: DecisionIndex,
  now: number,
  maySee?: MaySee,
): (scope: DecisionScopeNode) => ScopeItem {
  const countsOf = countScopes(snapshot, index, maySee);
  return scope => toItem(scope, now, countsOf(scope));
}

/** By decision, then by ref. */
export const compareItems = (a: ScopeItem, b: ScopeItem): number =>
  compareText(a.decision, b.decision) || compareText(a.ref, b.ref);
