import { DateTime, Duration } from 'luxon';

/** The UTC day of an instant. */
export const dayOf = (now: number): DateTime =>
  DateTime.fromMillis(now, { zone: 'utc' }).startOf('day');

/** The UTC day that an ISO 8601 date names; undefined for what is no date. */
export function toDay(value: string | undefined): DateTime | undefined {
  const day = DateTime.fromISO(value ?? '', { zone: 'utc' }).startOf('day');
  return day.isValid ? day : undefined;
}

/** The day that is an ISO 8601 duration after another; undefined where either is none. */
export function dayAfter(
  day: DateTime | undefined,
  duration: string | undefined,
): DateTime | undefined {
  const length = Duration.fromISO(duration ?? '');
  const after = length.isValid ? day?.plus(length).startOf('day') : undefined;
  return after?.isValid ? after : undefined;
}

/** Whole days from one day to a later one. */
export const daysBetween = (from: DateTime, to: DateTime): number =>
  Math.floor(to.diff(from, 'days').days);
