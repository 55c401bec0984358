/**
 * For how long something has been orphaned, as far as reviews have seen it: up
 * to a week, a month (30 days), a quarter (90), a year (365), or longer.
 *
 * @public
 */
export const ORPHAN_AGES = [
  'week',
  'month',
  'quarter',
  'year',
  'longer',
] as const;

/** @public */
export type OrphanAge = (typeof ORPHAN_AGES)[number];

const DAYS: Record<OrphanAge, number> = {
  week: 7,
  month: 30,
  quarter: 90,
  year: 365,
  longer: Infinity,
};

const DAY = 24 * 60 * 60 * 1000;

/**
 * The days on which what has such an age today was found first. Whole days, so
 * that two answers of one day agree.
 *
 * @param now - milliseconds since 1970
 * @returns ISO 8601 dates: `from` is the first such day, and absent for
 *   `longer`; `before` is the day after the last, and absent for `week`
 * @public
 */
export function daysOfOrphanAge(
  age: OrphanAge,
  now: number,
): { from?: string; before?: string } {
  const daysAgo = (days: number) =>
    new Date(now - days * DAY).toISOString().slice(0, 10);
  const younger = ORPHAN_AGES[ORPHAN_AGES.indexOf(age) - 1];
  return {
    ...(age !== 'longer' && { from: daysAgo(DAYS[age]) }),
    ...(younger && { before: daysAgo(DAYS[younger]) }),
  };
}
