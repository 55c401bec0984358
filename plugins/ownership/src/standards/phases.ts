import { StandardPhase } from '@pillars/plugin-ownership-common';

/** What a standard does to what it is about, by where it stands. */
export const BINDS: Record<StandardPhase, string> = {
  proposed: 'Would bind',
  trial: 'Is tried out on',
  upcoming: 'Will bind',
  inForce: 'Binds',
  past: 'Bound',
};
