import { Duration } from 'luxon';

/** `2 weeks`, from an ISO 8601 duration; undefined for what is none, or no time. */
export function durationInWords(iso: string | undefined): string | undefined {
  const duration = Duration.fromISO(iso ?? '', { locale: 'en' });
  return duration.isValid && duration.toMillis() > 0
    ? duration.toHuman({ listStyle: 'long', showZeros: false })
    : undefined;
}
