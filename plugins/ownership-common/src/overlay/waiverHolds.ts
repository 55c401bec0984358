import { dayOf, isPast, toDay } from '../dates';
import { Waiver } from './types';

/**
 * Whether a waiver accepts anything on a day: it is approved, and its last day,
 * which it has to name, is not past. One without a date that can be read would
 * last for ever, so it holds on no day.
 *
 * @param now - milliseconds since 1970
 * @public
 */
export const waiverHolds = (
  { state, expiresOn }: Pick<Waiver, 'state' | 'expiresOn'>,
  now: number,
): boolean =>
  state === 'approved' &&
  toDay(expiresOn) !== undefined &&
  !isPast(expiresOn, now);

/** How long before its end a waiver counts as expiring, in days. @public */
export const EXPIRING_DAYS = 14;

/**
 * Whether a waiver that holds ends soon: its last day is at most 14 days away.
 *
 * @param now - milliseconds since 1970
 * @public
 */
export function isExpiring(
  { expiresOn }: Pick<Waiver, 'expiresOn'>,
  now: number,
): boolean {
  const last = toDay(expiresOn);
  return last !== undefined && last <= dayOf(now).plus({ days: EXPIRING_DAYS });
}
