import { StateCounts } from '@pillars/plugin-ownership-common';
import { plural } from '../shared/words';

/** How many of those to which something applies meet it. */
export interface Share {
  met: number;
  of: number;
  /** 0 to 100, rounded down: 100 means all. Undefined where it applies to none. */
  percent?: number;
}

/** The share of what meets a requirement; what cannot be checked does not. */
export function shareOf(
  counts: Pick<StateCounts, 'met' | 'waived' | 'unmet' | 'unverifiable'> &
    Partial<StateCounts>,
): Share {
  const { met, waived, expiring = 0, unmet, unverifiable } = counts;
  const of = met + waived + expiring + unmet + unverifiable;
  return of ? { met, of, percent: Math.floor((100 * met) / of) } : { met, of };
}

/** `12 of 16 met (75 %)`. */
export const inFigures = ({ met, of, percent }: Share): string =>
  percent === undefined
    ? 'applies to nothing'
    : `${met} of ${of} met (${percent} %)`;

/** `binds 3 entities`. */
export const binds = (entities: number): string =>
  entities
    ? `binds ${plural(entities, 'entity', 'entities')}`
    : 'binds nothing today';
