import {
  OUTCOME_ENDS,
  PIN_CHANGES,
  PIN_OUTCOMES,
} from '@pillars/plugin-ownership-common';
import {
  closed,
  count,
  day,
  instant,
  list,
  object,
  ref,
  text,
  texts,
} from './shapes';

// Shapes of the answers about pinned reviews; see rest/pinTypes.ts and pins/ of
// ownership-common, which say what each field means.

const NO_NUL = '^[^\\u0000]*$';
const said = (maxLength: number) => ({
  type: 'string',
  maxLength,
  pattern: NO_NUL,
});

const pin = {
  id: text,
  title: text,
  note: text,
  createdBy: text,
  createdAt: instant,
  reviewedAt: instant,
  orphaned: count,
  decided: count,
};

const previous = object({ id: text, title: text, createdAt: instant });

const outcomeType = { type: 'string', enum: [...PIN_OUTCOMES] };

const outcome = {
  outcome: outcomeType,
  owner: text,
  dueOn: day,
  reason: text,
  decidedBy: text,
  decidedAt: instant,
};
const OUTCOME_MAY_LACK = ['owner', 'dueOn', 'reason'];

const end = { type: 'string', enum: [...OUTCOME_ENDS] };
const verdict = { type: 'string', enum: ['orphaned', 'atRisk', 'owned'] };
const severity = { type: 'string', enum: ['error', 'warning', 'info'] };

const evidence = list(object({ path: text, value: {}, ref: text }, ['ref']));

const entity = {
  ref: text,
  kind: text,
  name: text,
  title: text,
  type: text,
  tier: count,
  system: text,
  domain: text,
  ownership: verdict,
  run: text,
  risk: count,
  dependents: count,
  owners: list(object({ ref: text, standing: text }, ['ref'])),
  reasons: list(
    object({ rule: text, messageId: text, text, evidence }, ['messageId']),
  ),
  suggestions: list(object({ owner: text, score: count, reasons: texts })),
  orphanedSince: instant,
  outcome: ref('PinOutcome'),
};

const ENTITY_MAY_LACK = [
  'title',
  'type',
  'tier',
  'system',
  'domain',
  'orphanedSince',
  'outcome',
];

const each = (keys: readonly string[]) =>
  object(Object.fromEntries(keys.map(key => [key, count])));

/** @param counts - of verdicts */
export const createPinSchemas = (counts: object, notSetUp: object) => ({
  Pin: object(pin, ['note']),
  Pins: object({ items: list(ref('Pin')), total: count }),
  PinRequest: closed(
    { title: { ...said(200), minLength: 1 }, note: said(2000) },
    ['title'],
  ),
  PinAnswer: object(
    {
      pin: ref('Pin'),
      counts: object(counts),
      byDomain: list(object({ domain: text, ...counts }, ['domain'])),
      findings: object({ error: count, warning: count, info: count }),
      byRule: ref('Facet'),
      notSetUp,
      ran: texts,
      outcomes: each(PIN_OUTCOMES),
      previous,
      mayRemove: { type: 'boolean' },
    },
    ['previous'],
  ),
  PinOutcome: object(outcome, OUTCOME_MAY_LACK),
  PinOutcomeRequest: closed(
    {
      outcome: outcomeType,
      owner: said(255),
      dueOn: day,
      reason: said(2000),
    },
    ['outcome'],
  ),
  PinAgenda: object({
    items: list(object(entity, ENTITY_MAY_LACK)),
    total: count,
    facets: { type: 'object', additionalProperties: ref('Facet') },
  }),
  PinFindings: object({
    items: list(
      object({
        rule: text,
        messageId: text,
        subject: text,
        severity,
        text,
        evidence,
      }),
    ),
    total: count,
  }),
  PinChanges: object(
    {
      previous,
      items: list(
        object(
          {
            ref: text,
            title: text,
            domain: text,
            change: { type: 'string', enum: [...PIN_CHANGES] },
            ownership: verdict,
            decided: object({ ...outcome, end }, OUTCOME_MAY_LACK),
          },
          ['title', 'domain', 'ownership', 'decided'],
        ),
      ),
      total: count,
      counts: each(PIN_CHANGES),
      ends: each(OUTCOME_ENDS),
    },
    ['previous'],
  ),
});
