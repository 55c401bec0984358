import { isAhead, isPast, toDay } from '../dates';
import { shared } from '../rules/shared/says';
import { DecisionScopeNode } from '../snapshot';
import { Clause } from '../texts';

/**
 * Why a scope is not in force: it begins later, or it is one that the catalog
 * refuses. Past `reviewBy` it is still in force: a decision that nobody
 * reviewed is better than none, and `expired-scope` says so.
 */
export function whyNotInForce(
  scope: DecisionScopeNode,
  now: number,
): Clause | undefined {
  if (!scope.decider || !scope.decision) {
    return shared.clause('noDeciderOrDecision');
  }
  const { validFrom } = scope.entity.spec;
  return isAhead(validFrom, now)
    ? shared.clause('notBefore', { day: toDay(validFrom)!.toISODate() ?? '' })
    : undefined;
}

/** The day on which a scope was to be reviewed, once that is over. */
export function missedReview(
  scope: DecisionScopeNode,
  now: number,
): string | undefined {
  const reviewBy = scope.entity.spec?.reviewBy;
  return isPast(reviewBy, now)
    ? toDay(reviewBy)!.toISODate() ?? undefined
    : undefined;
}
