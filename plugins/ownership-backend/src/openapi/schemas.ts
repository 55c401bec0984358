import {
  WAIVER_STATES,
  WAIVER_STATUSES,
} from '@pillars/plugin-ownership-common';
import { decisionSchemas } from './decisionSchemas';
import { guildSchemas } from './guildSchemas';
import { createMineSchemas } from './mineSchemas';
import { createOverviewSchema } from './overviewSchema';
import { createPinSchemas } from './pinSchemas';
import {
  closed,
  count,
  day,
  instant,
  list,
  object,
  params,
  ref,
  text,
  texts,
} from './shapes';
import { standardSchemas } from './standardSchemas';
import { teamSchemas } from './teamSchemas';
import { topologySchemas } from './topologySchemas';

// Shapes of the answers; see rest/types.ts of ownership-common, which says what
// each field means.

const severity = { type: 'string', enum: ['error', 'warning', 'info'] };
const ownership = { type: 'string', enum: ['orphaned', 'atRisk', 'owned'] };
const run = {
  type: 'string',
  enum: ['contradicted', 'undeclared', 'shown', 'notApplicable'],
};

const counts = {
  entities: count,
  ownership: object({ orphaned: count, atRisk: count, owned: count }),
  run: object({
    contradicted: count,
    undeclared: count,
    shown: count,
    notApplicable: count,
  }),
};

const evidence = object({ path: text, value: {}, ref: text }, ['ref']);

const finding = {
  rule: text,
  messageId: text,
  message: text,
  params,
  subject: text,
  severity,
  accountable: text,
  evidence: list(evidence),
  fix: object(
    {
      summary: text,
      patch: object({ path: texts, value: {}, ref: text }, ['ref']),
    },
    ['patch'],
  ),
  fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
};

/** What people say of a finding. */
const marks = {
  waiver: ref('OverlayWaiver'),
  confirmation: ref('Confirmation'),
  disputes: count,
};

const FINDING_MAY_LACK = ['params', 'accountable', ...Object.keys(marks)];
const suggestion = object({
  owner: text,
  score: { type: 'integer', minimum: 1 },
  reasons: list(
    object(
      {
        type: {
          type: 'string',
          enum: [
            'successor',
            'nearName',
            'userTeam',
            'lastOwner',
            'repository',
            'system',
            'domain',
            'dependents',
          ],
        },
        points: { type: 'integer', minimum: 1 },
        text,
        params,
        evidence: list(evidence),
      },
      ['params'],
    ),
  ),
});

const verdict = {
  ref: text,
  kind: text,
  namespace: text,
  name: text,
  title: text,
  type: text,
  lifecycle: text,
  tier: { type: 'integer', minimum: 1, maximum: 4 },
  owners: list(
    object({
      ref: text,
      standing: {
        type: 'string',
        enum: ['living', 'placeholder', 'dangling', 'disbanded', 'hollow'],
      },
    }),
  ),
  accountable: text,
  system: text,
  domain: text,
  ownership,
  run,
  dependents: count,
  risk: object({
    score: { type: 'integer', minimum: 0, maximum: 100 },
    parts: object({ verdict: count, tier: count, dependents: count }),
  }),
  suggestions: list(suggestion),
};

const MAY_BE_ABSENT = [
  'title',
  'type',
  'lifecycle',
  'tier',
  'accountable',
  'system',
  'domain',
  'suggestions',
];

const ruleInfo = {
  id: text,
  family: text,
  title: text,
  severity,
  preset: {
    type: 'string',
    enum: ['minimal', 'recommended', 'strict', 'off'],
  },
  needs: texts,
  enabled: { type: 'boolean' },
  missingNeeds: texts,
  findings: count,
  accepted: count,
  disputes: count,
};

// PostgreSQL takes no NUL in text.
const said = { type: 'string', maxLength: 2000, pattern: '^[^\\u0000]*$' };
const reason = { ...said, minLength: 1 };
const fingerprint = { type: 'string', pattern: '^[0-9a-f]{32}$' };

const waiver = {
  id: text,
  rule: text,
  fingerprint,
  subject: text,
  appliesTo: { type: 'object' },
  reason,
  expiresOn: day,
  state: { type: 'string', enum: [...WAIVER_STATES] },
  requestedBy: text,
  requestedAt: instant,
  decidedBy: text,
  decidedAt: instant,
  comment: text,
};

const WAIVER_MAY_LACK = [
  'fingerprint',
  'subject',
  'appliesTo',
  'decidedBy',
  'decidedAt',
  'comment',
];

const dispute = {
  id: text,
  rule: text,
  fingerprint,
  subject: text,
  reason,
  disputedBy: text,
  disputedAt: instant,
};

const confirmation = object({
  subject: text,
  confirmedBy: text,
  confirmedAt: instant,
});

const failure = object({ rule: text, subject: text, message: text }, [
  'subject',
]);

const notSetUp = list(
  object({ need: text, title: text, gives: text, how: text, rules: texts }),
);

/** The schemas of the document's components. */
export const schemas = {
  Status: object(
    {
      state: { type: 'string', enum: ['pending', 'ready'] },
      running: { type: 'boolean' },
      reviewedAt: instant,
      lastFailure: object({ at: instant, message: text }),
    },
    ['reviewedAt', 'lastFailure'],
  ),
  MarkedFinding: object({ ...finding, ...marks }, FINDING_MAY_LACK),
  Finding: object(
    { ...finding, ...marks, openedAt: instant },
    FINDING_MAY_LACK,
  ),
  Facet: list(object({ value: text, count })),
  Summary: object(
    {
      status: ref('Status'),
      counts: object(counts),
      findings: object({ error: count, warning: count, info: count }),
      accepted: count,
      byDomain: list(object({ domain: text, ...counts }, ['domain'])),
      notSetUp,
      failures: list(failure),
      refused: count,
    },
    ['refused'],
  ),
  VerdictItem: object(
    { ...verdict, rules: texts, accepted: texts },
    MAY_BE_ABSENT,
  ),
  Verdicts: object({
    items: list(ref('VerdictItem')),
    total: count,
    facets: { type: 'object', additionalProperties: ref('Facet') },
  }),
  Findings: object({
    items: list(ref('Finding')),
    total: count,
    facets: { type: 'object', additionalProperties: ref('Facet') },
  }),
  Check: object(
    {
      rule: text,
      outcome: {
        type: 'string',
        enum: ['pass', 'finding', 'notApplicable', 'error'],
      },
      reason: text,
      params,
      messageId: text,
      severity,
      evidence: list(evidence),
    },
    ['reason', 'params', 'messageId', 'severity', 'evidence'],
  ),
  Entity: object(
    {
      status: ref('Status'),
      verdict: object(
        {
          ...verdict,
          checks: list(ref('Check')),
        },
        MAY_BE_ABSENT,
      ),
      findings: list(ref('Finding')),
      confirmation: ref('Confirmation'),
    },
    ['confirmation'],
  ),
  Rules: object({ rules: list(object(ruleInfo, ['disputes'])) }),
  Rule: object({ ...ruleInfo, options: { type: 'object' }, page: text }, [
    'disputes',
  ]),
  Requested: object({ status: ref('Status') }),
  RefusedItem: object(
    {
      ref: text,
      type: { type: 'string', enum: ['invalid', 'outdated', 'duplicate'] },
      reason: text,
      location: text,
      since: instant,
      seenAt: instant,
    },
    ['location'],
  ),
  Refused: object({
    items: list(ref('RefusedItem')),
    total: count,
    withheld: { type: 'boolean' },
  }),
  GateRequest: closed({
    upsert: list({}),
    remove: texts,
  }),
  Gate: object({
    worse: list(ref('MarkedFinding')),
    mended: list(ref('MarkedFinding')),
    left: count,
    failures: list(failure),
    problems: list(ref('Problem')),
  }),
  Problem: object(
    {
      type: {
        type: 'string',
        enum: ['not-an-entity', 'invalid', 'duplicate', 'unknown'],
      },
      ref: text,
      message: text,
    },
    ['ref'],
  ),
  OverlayWaiver: object(waiver, WAIVER_MAY_LACK),
  Waiver: object(
    {
      ...waiver,
      status: { type: 'string', enum: [...WAIVER_STATUSES] },
      may: list({ type: 'string', enum: ['approve', 'reject', 'revoke'] }),
    },
    WAIVER_MAY_LACK,
  ),
  Waivers: object({
    items: list(ref('Waiver')),
    total: count,
    counts: object(
      Object.fromEntries(WAIVER_STATUSES.map(status => [status, count])),
    ),
  }),
  WaiverRequest: closed(
    {
      fingerprint,
      rule: text,
      appliesTo: { type: 'object' },
      reason,
      expiresOn: day,
    },
    ['reason', 'expiresOn'],
  ),
  WaiverDecision: closed({ comment: said }),
  ConfirmationRequest: closed(
    {
      subjects: { type: 'array', items: text, minItems: 1, maxItems: 500 },
    },
    ['subjects'],
  ),
  Confirmations: object({
    confirmed: texts,
    missing: texts,
    confirmedBy: text,
    confirmedAt: instant,
  }),
  DisputeRequest: closed({ fingerprint, reason }, ['fingerprint', 'reason']),
  Dispute: object(dispute),
  Disputes: object({ items: list(ref('Dispute')), total: count }),
  Confirmation: confirmation,
  Overlay: object({
    waivers: list(ref('OverlayWaiver')),
    confirmations: list(ref('Confirmation')),
    disputes: list(ref('Dispute')),
    meetings: list(ref('Meeting')),
  }),
  Overview: createOverviewSchema(counts),
  ...createPinSchemas(counts, notSetUp),
  ...createMineSchemas(verdict),
  ...standardSchemas,
  ...guildSchemas,
  ...decisionSchemas,
  ...topologySchemas,
  ...teamSchemas,
};
