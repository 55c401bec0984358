import {
  OVERVIEW_TOPICS,
  OverviewResponse,
  OverviewTopic,
  PinAgendaItem,
  PinAgendaResponse,
  PinAnswer,
  PinChangeItem,
  PinChangesResponse,
  PinItem,
} from '@pillars/plugin-ownership-common';
import { aSummary, READY } from './fixtures';

/** Ten entities, three of them orphaned, and nothing else of note. */
export function anOverview(
  more: Partial<OverviewResponse> = {},
): OverviewResponse {
  const { counts, findings, accepted, byDomain } = aSummary();
  const topics = Object.fromEntries(
    Object.entries(OVERVIEW_TOPICS).map(([topic, rules]) => [
      topic,
      {
        subjects: 0,
        rules: rules.map(rule => ({
          rule,
          state: 'on',
          missingNeeds: [],
          findings: 0,
        })),
      },
    ]),
  ) as unknown as Record<OverviewTopic, OverviewResponse['topics']['load']>;
  return {
    status: READY,
    counts,
    findings,
    accepted,
    byDomain,
    trend: [],
    orphanedByAge: { week: 2, month: 0, quarter: 1, year: 0, longer: 0 },
    topics,
    choices: { domains: ['domain:default/sales'], impacts: ['retention'] },
    ...more,
  };
}

export const PIN_ID = '00000000-0000-4000-8000-000000000001';

/** A pinned review with three orphaned entities, one of them decided. */
export const aPin = (more: Partial<PinItem> = {}): PinItem => ({
  id: PIN_ID,
  title: 'Board, January',
  createdBy: 'user:default/ann',
  createdAt: '2026-01-02T00:00:00.000Z',
  reviewedAt: '2026-01-01T00:00:00.000Z',
  orphaned: 3,
  decided: 1,
  ...more,
});

/** It says of itself what its ten entities were, and that two rules found something. */
export function aPinAnswer(more: Partial<PinAnswer> = {}): PinAnswer {
  const { counts, findings, byDomain } = aSummary();
  return {
    pin: aPin(),
    counts,
    findings,
    byDomain,
    byRule: [
      { value: 'dangling-owner', count: 3 },
      { value: 'dormant-guild', count: 1 },
    ],
    notSetUp: [
      {
        need: 'interactions',
        title: 'Team interactions',
        gives: '',
        how: '',
        rules: ['overdue-interaction'],
      },
    ],
    ran: ['dangling-owner', 'dormant-guild', 'team-size', 'undecided'],
    outcomes: { 'propose-owner': 1, accept: 0, retire: 0, open: 0 },
    mayRemove: false,
    ...more,
  };
}

/** An orphaned service that a team could take. */
export const anItem = (more: Partial<PinAgendaItem> = {}): PinAgendaItem => ({
  ref: 'component:default/checkout',
  kind: 'Component',
  name: 'checkout',
  type: 'service',
  tier: 1,
  domain: 'domain:default/sales',
  ownership: 'orphaned',
  run: 'undeclared',
  risk: 85,
  dependents: 2,
  owners: [{ ref: 'group:default/gone', standing: 'dangling' }],
  reasons: [
    {
      rule: 'dangling-owner',
      text: 'The owner group:default/gone does not exist in the catalog.',
      evidence: [{ path: 'spec.owner', value: 'gone' }],
    },
  ],
  suggestions: [
    {
      owner: 'group:default/shop',
      score: 10,
      reasons: ['It owns the system.'],
    },
    { owner: 'group:default/pay', score: 3, reasons: ['It depends on this.'] },
  ],
  orphanedSince: '2025-12-01T00:00:00.000Z',
  ...more,
});

/** One page of an agenda. */
export const anAgenda = (
  items: PinAgendaItem[],
  total = items.length,
): PinAgendaResponse => ({
  items,
  total,
  facets: {
    domain: [{ value: 'domain:default/sales', count: total }],
    outcome: [{ value: 'none', count: total }],
  },
});

/** Something that had an outcome, which came true. */
export const aChange = (more: Partial<PinChangeItem> = {}): PinChangeItem => ({
  ref: 'component:default/basket',
  domain: 'domain:default/sales',
  change: 'gone',
  ownership: 'owned',
  decided: {
    outcome: 'propose-owner',
    owner: 'group:default/shop',
    dueOn: '2026-01-31',
    decidedBy: 'user:default/ann',
    decidedAt: '2025-12-01T00:00:00.000Z',
    end: 'true',
  },
  ...more,
});

/** What changed since another. */
export const changesOf = (items: PinChangeItem[]): PinChangesResponse => ({
  previous: {
    id: 'p',
    title: 'Board, December',
    createdAt: '2025-12-01T00:00:00.000Z',
  },
  items,
  total: items.length,
  counts: { new: 0, gone: items.length, still: 0 },
  ends: { true: items.length, otherwise: 0, pending: 0, missed: 0, none: 0 },
});
