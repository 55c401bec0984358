import {
  CoveredEntity,
  CoveredResponse,
  PartyDecisions,
  ScopeAnswer,
  ScopePage,
} from '@pillars/plugin-ownership-common';
import { aScope } from './decisionFixtures';
import { READY } from './fixtures';

/** The whole answer for a scope that says no more of itself than it has to. */
export const aScopeAnswer = (more: Partial<ScopePage> = {}): ScopeAnswer => ({
  status: READY,
  scope: {
    ...aScope({
      delegation: undefined,
      process: undefined,
      impact: [],
      validFrom: undefined,
      reviewBy: undefined,
    }),
    targets: ['system:default/ordering'],
    teams: [],
    consulted: [],
    informed: [],
    vetoes: [],
    bounds: {},
    escalation: [],
    children: [],
    overlaps: [],
    annotations: {},
    ...more,
  },
});

/** A service of the system that the scope names. */
export const aCovered = (
  name: string,
  more: Partial<CoveredEntity> = {},
): CoveredEntity => ({
  ref: `component:default/${name}`,
  reason: 'names its system system:default/ordering',
  params: { place: 'system:default/ordering' },
  decides: true,
  ...more,
});

export const aCoveredList = (
  items: CoveredEntity[],
  total = items.length,
): CoveredResponse => ({ items, total });

/** A party that has nothing to do with any decision, but for what a test says. */
export const aParty = (more: Partial<PartyDecisions> = {}): PartyDecisions => ({
  decides: [],
  consulted: [],
  informed: [],
  vetoes: [],
  escalates: [],
  ...more,
});
