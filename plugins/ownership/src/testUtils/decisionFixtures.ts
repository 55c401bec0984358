import {
  CellState,
  DecisionAnswer,
  DecisionCell,
  DecisionCellAnswer,
  DecisionMapResponse,
  DomainDecisions,
  KnownDecision,
  ScopeItem,
  ScopesResponse,
} from '@pillars/plugin-ownership-common';
import { READY } from './fixtures';

/** What the payments team decides about data of the ordering system. */
export const aScope = (more: Partial<ScopeItem> = {}): ScopeItem => ({
  ref: 'decisionscope:default/ordering-data',
  name: 'ordering-data',
  namespace: 'default',
  title: 'Data of ordering',
  decision: 'data',
  decider: 'group:default/payments',
  delegation: 'consult',
  process: 'advice',
  impact: ['activation'],
  validFrom: '2026-01-01',
  reviewBy: '2027-12-31',
  state: 'inForce',
  covers: 4,
  decides: 3,
  ...more,
});

export const aScopeList = (
  items: ScopeItem[] = [aScope()],
): ScopesResponse => ({
  items,
  total: items.length,
  facets: {
    decision: [{ value: 'data', count: items.length }],
    decider: [{ value: 'group:default/payments', count: items.length }],
    delegation: [{ value: 'consult', count: items.length }],
    impact: [{ value: 'activation', count: items.length }],
    state: [{ value: 'inForce', count: items.length }],
  },
});

/** Decided by one scope that names the system, with a way to the last word. */
export const aDecisionAnswer = (
  more: Partial<DecisionAnswer> = {},
): DecisionAnswer => ({
  entity: 'component:default/checkout',
  decision: 'data/retention',
  decider: 'group:default/payments',
  scope: 'decisionscope:default/ordering-data',
  conflict: [],
  candidates: [
    {
      scope: 'decisionscope:default/ordering-data',
      applies: true,
      rank: 1,
      reason: 'names its system system:default/ordering',
      params: { place: 'system:default/ordering' },
    },
    {
      scope: 'decisionscope:default/later',
      applies: false,
      reason:
        'names the entity itself, yet it is not in force before 2030-01-01',
    },
  ],
  consulted: [
    {
      ref: 'group:default/storefront',
      reason: 'owns component:default/website, which depends on it',
    },
  ],
  informed: ['group:default/support'],
  vetoes: [{ by: 'user:default/helene', grounds: 'Card data' }],
  escalation: [
    { level: 1, to: 'group:default/platform', after: 'P2D' },
    { level: 2, to: 'user:default/helene', after: 'P1W', end: true },
  ],
  ...more,
});

export const aKnownDecision = (
  decision: string,
  more: Partial<KnownDecision> = {},
): KnownDecision => ({
  decision,
  title: decision,
  listed: true,
  required: false,
  scopes: 0,
  ...more,
});

const SCOPED: readonly CellState[] = [
  'overlapping',
  'expired',
  'partly',
  'inherited',
  'covered',
];

/** A cell that names all who decide there, unless a test says otherwise. */
export function aCell(
  decision: string,
  state: CellState,
  more: Partial<DecisionCell> = {},
): DecisionCell {
  const isScoped = SCOPED.includes(state);
  const {
    scopes = isScoped ? ['decisionscope:default/ordering-data'] : [],
    deciders = isScoped ? ['group:default/payments'] : [],
  } = more;
  return {
    decision,
    state,
    scopes,
    deciders,
    totals: { scopes: scopes.length, deciders: deciders.length },
    decided: isScoped ? 4 : 0,
    matches: true,
    ...more,
  };
}

export const aDomain = (
  name: string,
  cells: DecisionCell[],
  more: Partial<DomainDecisions> = {},
): DomainDecisions => ({
  domain: `domain:default/${name}`,
  impact: [],
  entities: 4,
  cells,
  ...more,
});

/** Two required topics with parts, and one that the taxonomy does not list. */
export const DECISIONS: KnownDecision[] = [
  aKnownDecision('data', {
    title: 'Data',
    description: 'What is kept, and for how long.',
    required: true,
    scopes: 1,
  }),
  aKnownDecision('data/retention', { title: 'Retention' }),
  aKnownDecision('delivery', { title: 'Delivery', required: true }),
  aKnownDecision('delivery/release', { title: 'Releases', scopes: 1 }),
  aKnownDecision('people', { title: 'People' }),
  aKnownDecision('snacks', { listed: false, scopes: 1 }),
];

/** Each state of a cell, in two domains. */
export const aDecisionMap = (
  more: Partial<DecisionMapResponse> = {},
): DecisionMapResponse => ({
  status: READY,
  decisions: DECISIONS,
  domains: [
    aDomain(
      'sales',
      [
        aCell('data', 'overlapping', {
          deciders: ['group:default/payments', 'group:default/platform'],
          decided: 3,
        }),
        aCell('data/retention', 'inherited'),
        aCell('delivery', 'missing', { decided: 1 }),
        aCell('delivery/release', 'partly', { decided: 2 }),
        aCell('people', 'open'),
        aCell('snacks', 'covered'),
      ],
      { title: 'Sales' },
    ),
    aDomain('support', [
      aCell('data', 'expired'),
      aCell('data/retention', 'inherited'),
      aCell('delivery', 'missing'),
      aCell('delivery/release', 'open'),
      aCell('people', 'open'),
      aCell('snacks', 'open'),
    ]),
  ],
  total: 2,
  facets: {
    impact: [{ value: 'activation', count: 1 }],
    decider: [{ value: 'group:default/payments', count: 2 }],
    delegation: [{ value: 'consult', count: 1 }],
  },
  ...more,
});

/** Data in sales, where two teams decide about one of four things. */
export const aCellAnswer = (
  more: Partial<DecisionCellAnswer> = {},
): DecisionCellAnswer => ({
  domain: 'domain:default/sales',
  cell: aDecisionMap().domains[0].cells[0],
  known: DECISIONS[0],
  answer: aDecisionAnswer({ entity: 'domain:default/sales', decision: 'data' }),
  inside: [
    {
      conflict: [
        {
          scope: 'decisionscope:default/ordering-data',
          decider: 'group:default/payments',
        },
        {
          scope: 'decisionscope:default/checkout-data',
          decider: 'group:default/platform',
        },
      ],
      entities: 1,
      example: 'component:default/checkout',
    },
    {
      decider: 'group:default/payments',
      scope: 'decisionscope:default/ordering-data',
      conflict: [],
      entities: 3,
      example: 'component:default/basket',
    },
  ],
  pastReview: [],
  ...more,
});
