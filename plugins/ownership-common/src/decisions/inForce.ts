import { DateTime } from 'luxon';
import { DecisionScopeNode } from '../snapshot';

/** The day of an instant, in UTC: `2026-03-31`. */
const dayOf = (instant: number): string =>
  DateTime.fromMillis(instant, { zone: 'utc' }).toISODate() ?? '';

/** An ISO 8601 date, or undefined for what is none. */
const dateOf = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? DateTime.fromISO(value, { zone: 'utc' }).toISODate() ?? undefined
    : undefined;

/**
 * Why a scope is not in force: it begins later, or it is one that the catalog
 * refuses. Past `reviewBy` it is still in force: a decision that nobody
 * reviewed is better than none, and `expired-scope` says so.
 */
export function whyNotInForce(
  scope: DecisionScopeNode,
  now: number,
): string | undefined {
  if (!scope.decider || !scope.decision) {
    return 'it names no decider, or no decision';
  }
  const from = dateOf(scope.entity.spec.validFrom);
  return from && from > dayOf(now)
    ? `it is not in force before ${from}`
    : undefined;
}

/** The day on which a scope was to be reviewed, once that is over. */
export function missedReview(
  scope: DecisionScopeNode,
  now: number,
): string | undefined {
  const by = dateOf(scope.entity.spec?.reviewBy);
  return by && by < dayOf(now) ? by : undefined;
}
