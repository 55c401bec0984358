import { durationInWords } from '@pillars/plugin-ownership-common';
import { GuildsT } from './texts';

/** What a guild states is nearly always a number of one of these. */
const OF_ONE_UNIT = /^P(?:0[YMW])*0*([1-9]\d*)([YMWD])(?:0[MWD])*$/;

const UNITS = { D: 'days', W: 'weeks', M: 'months', Y: 'years' } as const;

/**
 * `every 2 weeks`, `every month`, from an ISO 8601 duration; as it is written,
 * where it is none.
 *
 * @param language - that `t` says
 */
export function cadenceInWords(
  t: GuildsT,
  language: string,
  cadence: string,
): string {
  const duration = durationInWords(cadence, language);
  if (!duration) {
    return cadence;
  }
  const [, count, unit] = OF_ONE_UNIT.exec(cadence) ?? [];
  return unit
    ? t(`cadence.${UNITS[unit as keyof typeof UNITS]}`, {
        count: Number(count),
      })
    : t('cadence.other', { duration });
}
