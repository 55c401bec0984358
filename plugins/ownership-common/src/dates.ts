import { DateTime, Duration } from 'luxon';

// Days are those of UTC, so that every machine counts alike.
const utc = { zone: 'utc' };

/** The day that an instant falls on. */
export const dayOf = (millis: number): DateTime =>
  DateTime.fromMillis(millis, utc).startOf('day');

/** The day that an ISO 8601 date names, or undefined for what is no date. */
export function toDay(value: unknown): DateTime | undefined {
  const day =
    typeof value === 'string' ? DateTime.fromISO(value, utc) : undefined;
  return day?.isValid ? day.startOf('day') : undefined;
}

/** Whether the whole of a day is over; never for what is no date. */
export function isPast(value: unknown, now: number): boolean {
  const day = toDay(value);
  return day !== undefined && dayOf(now) > day;
}

/** Whether a day has not begun yet; never for what is no date. */
export function isAhead(value: unknown, now: number): boolean {
  const day = toDay(value);
  return day !== undefined && dayOf(now) < day;
}

/** An ISO 8601 duration, or undefined for what is none or takes no time. */
export function toDuration(value: unknown): Duration | undefined {
  const duration =
    typeof value === 'string' ? Duration.fromISO(value) : undefined;
  return duration?.isValid && duration.toMillis() > 0 ? duration : undefined;
}

/**
 * `2 weeks and 1 hour`, from an ISO 8601 duration; undefined for what is none,
 * or takes no time.
 *
 * @param language - such as `en`
 * @public
 */
export const durationInWords = (
  value: unknown,
  language: string = 'en',
): string | undefined =>
  toDuration(value)
    ?.reconfigure({ locale: language })
    .toHuman({ listStyle: 'long', showZeros: false });

/** The day that is an ISO 8601 duration after another; undefined where either is none. */
export function dayAfter(
  day: DateTime | undefined,
  duration: unknown,
): DateTime | undefined {
  const length =
    typeof duration === 'string' ? Duration.fromISO(duration) : undefined;
  const after = length?.isValid ? day?.plus(length).startOf('day') : undefined;
  return after?.isValid ? after : undefined;
}

/** Whole days from one day to a later one. */
export const daysBetween = (from: DateTime, to: DateTime): number =>
  Math.floor(to.diff(from, 'days').days);
