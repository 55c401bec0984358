import { dayOf, daysBetween, toDay } from '../dates';

/**
 * The last day on which somebody said that an owner is right: the later of what
 * the catalog states and what was said in the portal.
 *
 * @param stated - ISO 8601 date, as written
 * @param said - ISO 8601 instant
 * @returns ISO 8601 date; undefined for never, or where only a malformed one is stated
 * @public
 */
export function lastConfirmedOn(
  stated: string | undefined,
  said: string | undefined,
): string | undefined {
  const days = [stated, said].flatMap(value => toDay(value) ?? []);
  const last = days.sort((a, b) => b.toMillis() - a.toMillis())[0];
  return last?.toISODate() ?? undefined;
}

/**
 * Whether an owner is to be asked again.
 *
 * @param on - ISO 8601 date of the last answer; undefined for never
 * @param maxAgeDays - for how many days an answer is good
 * @param now - milliseconds since 1970
 * @public
 */
export function needsConfirming(
  on: string | undefined,
  maxAgeDays: number,
  now: number,
): boolean {
  const day = toDay(on);
  return !day || daysBetween(day, dayOf(now)) > maxAgeDays;
}
