import { durationInWords } from '@pillars/plugin-ownership-common';

/**
 * `every 2 weeks`, `every month`, from an ISO 8601 duration; as it is written,
 * where it is none.
 */
export function cadenceInWords(cadence: string): string {
  const words = durationInWords(cadence);
  // Nobody meets every 1 month.
  return words ? `every ${words.replace(/^1 (\w+)$/, '$1')}` : cadence;
}
