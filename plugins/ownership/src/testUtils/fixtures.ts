import {
  BindingStandard,
  EntityAnswer,
  FindingItem,
  FindingsResponse,
  GuildAnswer,
  GuildItem,
  GuildsResponse,
  OwnerSuggestion,
  RefusedItem,
  RequirementStanding,
  ReviewStatus,
  RuleAnswer,
  StandardItem,
  StandardsResponse,
  StateCounts,
  SummaryResponse,
  VerdictItem,
  VerdictsResponse,
  WAIVER_STATUSES,
  WaiverItem,
  WaiversResponse,
  WaiverStatus,
} from '@pillars/plugin-ownership-common';

export const READY: ReviewStatus = {
  state: 'ready',
  running: false,
  reviewedAt: '2026-01-01T00:00:00.000Z',
};

/** The team of the system that a service is part of. */
export const aSuggestion = (
  more: Partial<OwnerSuggestion> = {},
): OwnerSuggestion => ({
  owner: 'group:default/shop',
  score: 13,
  reasons: [
    {
      type: 'system',
      points: 10,
      text: 'It owns system:default/shop, which this belongs to.',
      params: { whole: 'system:default/shop' },
      evidence: [
        { path: 'system', value: 'system:default/shop' },
        {
          ref: 'system:default/shop',
          path: 'spec.owner',
          value: 'group:default/shop',
        },
      ],
    },
    {
      type: 'dependents',
      points: 3,
      text: 'It owns 2 of the 2 entities that depend on this.',
      evidence: [],
    },
  ],
  ...more,
});

/** An orphaned service, but for what a test says of it. */
export const aVerdict = (more: Partial<VerdictItem> = {}): VerdictItem => ({
  ref: 'component:default/checkout',
  kind: 'Component',
  namespace: 'default',
  name: 'checkout',
  type: 'service',
  lifecycle: 'production',
  owners: [{ ref: 'group:default/gone', standing: 'dangling' }],
  system: 'system:default/shop',
  domain: 'domain:default/sales',
  ownership: 'orphaned',
  run: 'undeclared',
  dependents: 2,
  risk: { score: 60, parts: { verdict: 60, tier: 0, dependents: 0 } },
  rules: ['dangling-owner'],
  accepted: [],
  suggestions: [aSuggestion()],
  ...more,
});

export const aFinding = (more: Partial<FindingItem> = {}): FindingItem => ({
  rule: 'dangling-owner',
  messageId: 'dangling',
  message: 'The owner group:default/gone does not exist in the catalog.',
  subject: 'component:default/checkout',
  severity: 'error',
  evidence: [{ path: 'spec.owner', value: 'gone' }],
  fix: {
    summary: 'Name an owner that exists.',
    patch: { path: ['spec', 'owner'], value: 'group:default/shop' },
  },
  fingerprint: '0'.repeat(32),
  openedAt: '2026-01-01T00:00:00.000Z',
  ...more,
});

/** The whole answer for an orphaned service. */
export function anAnswer(more: Partial<EntityAnswer> = {}): EntityAnswer {
  const { rules: _, accepted: __, ...verdict } = aVerdict();
  return {
    status: READY,
    verdict: {
      ...verdict,
      checks: [
        {
          rule: 'dangling-owner',
          outcome: 'finding',
          reason: 'The owner group:default/gone does not exist in the catalog.',
          messageId: 'dangling',
          severity: 'error',
          evidence: [{ path: 'spec.owner', value: 'gone' }],
        },
        { rule: 'hollow-owner', outcome: 'pass' },
        {
          rule: 'user-owned',
          outcome: 'notApplicable',
          reason: 'it has no living owner',
        },
      ],
    },
    findings: [aFinding()],
    ...more,
  };
}

/** Ten entities, three of them orphaned, none of them run by a known team. */
export function aSummary(more: Partial<SummaryResponse> = {}): SummaryResponse {
  const counts = {
    entities: 10,
    ownership: { orphaned: 3, atRisk: 2, owned: 5 },
    run: { shown: 0, contradicted: 1, undeclared: 7, notApplicable: 2 },
  };
  return {
    status: READY,
    counts,
    findings: { error: 3, warning: 2, info: 1 },
    accepted: 0,
    byDomain: [{ domain: 'domain:default/sales', ...counts }],
    notSetUp: [
      {
        need: 'domains',
        title: 'Business domains',
        gives: 'Figures by domain.',
        how: 'Write a `Domain`.',
        rules: ['no-domain'],
      },
    ],
    failures: [],
    ...more,
  };
}

const FACETS = {
  ownership: [{ value: 'orphaned', count: 1 }],
  run: [{ value: 'undeclared', count: 1 }],
  rule: [{ value: 'dangling-owner', count: 1 }],
  tier: [],
  domain: [],
  accountable: [],
  team: [],
  kind: [],
  type: [],
  lifecycle: [],
  system: [],
  impact: [],
  age: [],
};

/** One page of the review. */
export const aList = (
  items: VerdictItem[],
  total = items.length,
): VerdictsResponse => ({ items, total, facets: FACETS });

/** A service without an owner, which the catalog does not take. */
export const aRefusal = (more: Partial<RefusedItem> = {}): RefusedItem => ({
  ref: 'component:default/nobody',
  type: 'invalid',
  reason: 'spec.owner is missing.',
  location: 'url:https://github.com/acme/nobody/blob/main/catalog-info.yaml',
  since: '2026-01-01T00:00:00.000Z',
  seenAt: '2026-01-01T00:00:00.000Z',
  ...more,
});

/** A request for a waiver of `aFinding`, on which the reader may decide. */
export const aWaiver = (more: Partial<WaiverItem> = {}): WaiverItem => ({
  id: 'w',
  rule: 'dangling-owner',
  fingerprint: '0'.repeat(32),
  subject: 'component:default/checkout',
  reason: 'It is switched off in spring.',
  expiresOn: '2099-03-31',
  state: 'requested',
  status: 'requested',
  requestedBy: 'user:default/ann',
  requestedAt: '2026-01-01T00:00:00.000Z',
  may: ['approve', 'reject', 'revoke'],
  ...more,
});

/** One page of waivers; the counts are those of the page. */
export function aWaiverList(items: WaiverItem[]): WaiversResponse {
  const counts = Object.fromEntries(
    WAIVER_STATUSES.map(status => [
      status,
      items.filter(one => one.status === status).length,
    ]),
  ) as Record<WaiverStatus, number>;
  return { items, total: items.length, counts };
}

/** One page of findings. */
export const aFindingList = (
  items: FindingItem[],
  total = items.length,
): FindingsResponse => ({
  items,
  total,
  facets: {
    state: [{ value: 'open', count: total }],
    rule: [{ value: 'dangling-owner', count: total }],
    severity: [{ value: 'error', count: total }],
    accountable: [],
    team: [],
    domain: [],
    impact: [],
  },
});

/** A guild of three with a standard, but for what a test says of it. */
export const aGuild = (more: Partial<GuildItem> = {}): GuildItem => ({
  ref: 'guild:default/apis',
  name: 'apis',
  namespace: 'default',
  title: 'API guild',
  form: 'guild',
  authority: 'advisory',
  mission: 'APIs that a stranger can use.',
  chairs: ['user:default/ann'],
  members: 3,
  domains: ['domain:default/sales'],
  cadence: 'P2W',
  lastMetOn: '2026-01-01',
  standards: 1,
  findings: 0,
  ...more,
});

/** One page of guilds. */
export const aGuildList = (
  items: GuildItem[],
  total = items.length,
): GuildsResponse => ({
  items,
  total,
  facets: {
    form: [{ value: 'guild', count: total }],
    authority: [{ value: 'advisory', count: total }],
    domain: [{ value: 'domain:default/sales', count: total }],
  },
});

/** The whole answer for a guild that says no more of itself than it has to. */
export const aGuildAnswer = (
  guild: Partial<GuildAnswer['guild']> = {},
  more: Partial<GuildAnswer> = {},
): GuildAnswer => ({
  status: READY,
  guild: {
    ref: 'guild:default/apis',
    name: 'apis',
    namespace: 'default',
    form: 'guild',
    chairs: [],
    members: 0,
    domains: [],
    standards: 0,
    findings: 0,
    people: [],
    stakeholders: [],
    channels: [],
    annotations: {},
    ...guild,
  },
  mostWaived: [],
  mayMeet: false,
  ...more,
});

/** Entities by their state; none, but for what a test says. */
export const someStates = (more: Partial<StateCounts> = {}): StateCounts => ({
  met: 0,
  waived: 0,
  expiring: 0,
  unmet: 0,
  unverifiable: 0,
  notApplicable: 0,
  ...more,
});

/** A standard in force that binds ten entities, six of which meet it. */
export const aStandard = (more: Partial<StandardItem> = {}): StandardItem => ({
  ref: 'standard:default/runbooks',
  name: 'runbooks',
  namespace: 'default',
  title: 'Runbooks',
  guild: 'guild:default/apis',
  status: 'adopted',
  phase: 'inForce',
  version: '1.0',
  requirements: 2,
  entities: 10,
  musts: someStates({ met: 6, waived: 1, unmet: 3 }),
  changedAt: '2026-01-01T00:00:00.000Z',
  ...more,
});

/** One page of standards. */
export const aStandardList = (
  items: StandardItem[],
  total = items.length,
): StandardsResponse => ({
  items,
  total,
  facets: { status: [], guild: [] },
});

/** A MUST that is not met, and can be waived. */
export const aRequirement = (
  more: Partial<RequirementStanding> = {},
): RequirementStanding => ({
  id: 'exists',
  level: 'MUST',
  statement: 'It has a runbook.',
  check: 'no-runbook',
  state: 'unmet',
  fix: 'Do what no-runbook says of it.',
  fingerprint: '2'.repeat(32),
  ...more,
});

/** The same, met. */
export const aMetRequirement = (
  more: Partial<RequirementStanding> = {},
): RequirementStanding =>
  aRequirement({
    state: 'met',
    fix: undefined,
    fingerprint: undefined,
    ...more,
  });

/** A standard that binds, with what it asks for. */
export const aBinding = (
  requirements: RequirementStanding[],
  standard: Partial<BindingStandard['standard']> = {},
): BindingStandard => ({
  standard: {
    ref: 'standard:default/runbooks',
    title: 'Runbooks',
    status: 'adopted',
    phase: 'inForce',
    version: '1.0',
    ...standard,
  },
  requirements,
});

/** A rule that is on, with one finding. */
export const aRule = (more: Partial<RuleAnswer> = {}): RuleAnswer => ({
  id: 'dangling-owner',
  family: 'ownership',
  title: 'The owner does not exist',
  severity: 'error',
  preset: 'minimal',
  needs: [],
  enabled: true,
  missingNeeds: [],
  findings: 1,
  accepted: 0,
  options: { most: 3 },
  page: '# The owner does not exist',
  ...more,
});
