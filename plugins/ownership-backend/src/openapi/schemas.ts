// Shapes of the answers; see rest/types.ts of ownership-common, which says what
// each field means.

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const texts = { type: 'array', items: text } as const;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const list = (items: object) => ({ type: 'array', items });

const object = (properties: object, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter(key => !optional.includes(key)),
});

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
  openedAt: instant,
};

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
};

const MAY_BE_ABSENT = [
  'title',
  'type',
  'lifecycle',
  'tier',
  'accountable',
  'system',
  'domain',
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
};

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
  Finding: object(finding, ['accountable']),
  Facet: list(object({ value: text, count })),
  Summary: object(
    {
      status: ref('Status'),
      counts: object(counts),
      findings: object({ error: count, warning: count, info: count }),
      byDomain: list(object({ domain: text, ...counts }, ['domain'])),
      notSetUp: list(
        object({
          need: text,
          title: text,
          gives: text,
          how: text,
          rules: texts,
        }),
      ),
      failures: list(
        object({ rule: text, subject: text, message: text }, ['subject']),
      ),
      refused: count,
    },
    ['refused'],
  ),
  Verdicts: object({
    items: list(object({ ...verdict, rules: texts }, MAY_BE_ABSENT)),
    total: count,
    facets: { type: 'object', additionalProperties: ref('Facet') },
  }),
  Findings: object({
    items: list(ref('Finding')),
    total: count,
    facets: { type: 'object', additionalProperties: ref('Facet') },
  }),
  Entity: object({
    status: ref('Status'),
    verdict: object(
      {
        ...verdict,
        checks: list(
          object(
            {
              rule: text,
              outcome: {
                type: 'string',
                enum: ['pass', 'finding', 'notApplicable', 'error'],
              },
              reason: text,
              messageId: text,
              severity,
              evidence: list(evidence),
            },
            ['reason', 'messageId', 'severity', 'evidence'],
          ),
        ),
      },
      MAY_BE_ABSENT,
    ),
    findings: list(ref('Finding')),
  }),
  Rules: object({ rules: list(object(ruleInfo)) }),
  Rule: object({ ...ruleInfo, options: { type: 'object' }, page: text }),
  Refused: object({
    items: list(
      object(
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
    ),
    total: count,
    withheld: { type: 'boolean' },
  }),
  Requested: object({ status: ref('Status') }),
};
