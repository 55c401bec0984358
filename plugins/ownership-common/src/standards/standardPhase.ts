import { isAhead, isPast } from '../dates';
import { StandardNode } from '../snapshot';

/**
 * Where a standard stands on a day.
 *
 * - `proposed`: it is talked about
 * - `trial`: those who want to follow it
 * - `upcoming`: it is adopted, and its `effectiveFrom` is still to come
 * - `inForce`: it binds
 * - `past`: it is deprecated or retired, or the day of its `sunsetOn` is over
 *
 * @public
 */
export const STANDARD_PHASES = [
  'proposed',
  'trial',
  'upcoming',
  'inForce',
  'past',
] as const;

/** @public */
export type StandardPhase = (typeof STANDARD_PHASES)[number];

/**
 * Where a standard stands.
 *
 * @param now - milliseconds since 1970; days are those of UTC
 * @public
 */
export function standardPhase(
  standard: StandardNode,
  now: number,
): StandardPhase {
  const { status, effectiveFrom, sunsetOn } = standard.entity.spec ?? {};
  if (
    status === 'deprecated' ||
    status === 'retired' ||
    isPast(sunsetOn, now)
  ) {
    return 'past';
  }
  if (status === 'adopted') {
    return isAhead(effectiveFrom, now) ? 'upcoming' : 'inForce';
  }
  return status === 'trial' ? 'trial' : 'proposed';
}

/**
 * Whether a guild asks others to follow a standard: it is on trial or adopted,
 * and not past.
 *
 * @param now - milliseconds since 1970; days are those of UTC
 * @public
 */
export const isPublished = (standard: StandardNode, now: number): boolean =>
  ['trial', 'upcoming', 'inForce'].includes(standardPhase(standard, now));
