import { StateCounts } from '@pillars/plugin-ownership-common';

/** How many of those of which one can tell meet a requirement. */
export interface Share {
  met: number;
  of: number;
  /** 0 to 100, rounded down: 100 means all. Undefined where one can tell of none. */
  percent?: number;
}

type Counts = Pick<StateCounts, 'met' | 'waived' | 'unmet' | 'unverifiable'> &
  Partial<StateCounts>;

/**
 * The share of what meets a requirement. What is waived does not meet it, and
 * what cannot be checked is neither here nor there.
 */
export function shareOf({ met, waived, expiring = 0, unmet }: Counts): Share {
  const of = met + waived + expiring + unmet;
  return of ? { met, of, percent: Math.floor((100 * met) / of) } : { met, of };
}
