import { StandardItem } from '@pillars/plugin-ownership-common';
import { SharedWords } from '../shared/createWords';

/** A date of a standard that its readers should know of today. */
export interface TimelyDay {
  kind: 'bindsFrom' | 'sunset' | 'reviewBy' | 'reviewOverdue';
  /** ISO 8601 date. */
  day: string;
  /** Whether it is past, and somebody was to act by then. */
  isOverdue: boolean;
}

const SOON = 90;

const daysUntil = (day: string, now: number) =>
  Math.ceil((Date.parse(day) - now) / 86_400_000);

/** `, in 5 days`, to follow a date; nothing where it is none. */
export const whenInWords = (
  words: SharedWords,
  day: string,
  now = Date.now(),
): string =>
  Number.isNaN(Date.parse(day)) ? '' : `, ${words.inDays(day, now)}`;

/** Whether nobody has looked at a standard again by the day on which it said so. */
export const isReviewOverdue = (
  { phase, reviewBy, removedAt }: StandardItem,
  now = Date.now(),
): boolean =>
  phase !== 'past' &&
  !removedAt &&
  reviewBy !== undefined &&
  daysUntil(reviewBy, now) < 0;

/**
 * The dates of a standard that matter today: from when it will bind, and what is
 * over, overdue or near.
 */
export function timelyDays(item: StandardItem, now = Date.now()): TimelyDay[] {
  const { status, phase, effectiveFrom, sunsetOn, reviewBy, removedAt } = item;
  if (status === 'retired' || removedAt) {
    return [];
  }
  const isNear = (day: string | undefined): day is string =>
    day !== undefined && daysUntil(day, now) <= SOON;
  const days: TimelyDay[] = [];
  if (effectiveFrom && phase === 'upcoming') {
    days.push({ kind: 'bindsFrom', day: effectiveFrom, isOverdue: false });
  }
  if (sunsetOn && (status === 'deprecated' || isNear(sunsetOn))) {
    const isOverdue = daysUntil(sunsetOn, now) < 0;
    days.push({ kind: 'sunset', day: sunsetOn, isOverdue });
  }
  if (isNear(reviewBy) && phase !== 'past') {
    const isOverdue = isReviewOverdue(item, now);
    const kind = isOverdue ? 'reviewOverdue' : 'reviewBy';
    days.push({ kind, day: reviewBy, isOverdue });
  }
  return days;
}
