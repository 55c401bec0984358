import {
  BUSINESS_IMPACTS,
  CELL_STATES,
  DECISION_PROCESSES,
  DELEGATION_LEVELS,
  SCOPE_STATES,
} from '@pillars/plugin-ownership-common';
import { count, day, list, object, params, ref, text, texts } from './shapes';

// Shapes of the answers about decisions and owners; see decisions/, whoOwns/ and
// rest/decisionTypes.ts of ownership-common, which say what each field means.

const withheld = { type: 'boolean', enum: [true] };
const boolean = { type: 'boolean' };
const level = { type: 'integer', minimum: 1 };
const impact = list({ type: 'string', enum: [...BUSINESS_IMPACTS] });
const facets = { type: 'object', additionalProperties: ref('Facet') };

const conflict = list(object({ scope: text, decider: text }));
const vetoes = list(object({ by: text, grounds: text }, ['grounds']));
const escalationLevel = object(
  {
    level,
    to: text,
    after: text,
    when: text,
    end: { type: 'boolean', enum: [true] },
  },
  ['after', 'when', 'end'],
);
const escalation = list(escalationLevel);

const item = {
  ref: text,
  name: text,
  namespace: text,
  title: text,
  description: text,
  decision: text,
  decider: text,
  delegation: { type: 'string', enum: [...DELEGATION_LEVELS] },
  process: { type: 'string', enum: [...DECISION_PROCESSES] },
  impact,
  validFrom: day,
  reviewBy: day,
  state: { type: 'string', enum: [...SCOPE_STATES] },
  covers: count,
  decides: count,
};

const ITEM_MAY_LACK = [
  'title',
  'description',
  'decider',
  'delegation',
  'process',
  'validFrom',
  'reviewBy',
];

const scopePage = {
  targets: texts,
  predicate: {},
  teams: texts,
  consulted: texts,
  informed: texts,
  vetoes,
  // None of them has to be there, and an empty list of what has to is no schema.
  bounds: {
    type: 'object',
    properties: { cost: text, blastRadius: text, reversibility: text },
  },
  escalation,
  parent: text,
  children: texts,
  overlaps: list(
    object({ scope: text, decider: text, entity: text, decision: text }),
  ),
  annotations: { type: 'object', additionalProperties: text },
};

const known = object(
  {
    decision: text,
    title: text,
    description: text,
    listed: boolean,
    required: boolean,
    scopes: count,
  },
  ['description'],
);

const cell = object({
  decision: text,
  state: { type: 'string', enum: [...CELL_STATES] },
  scopes: texts,
  deciders: texts,
  totals: object({ scopes: count, deciders: count }),
  decided: count,
  matches: boolean,
});

const scopes = list(ref('ScopeItem'));

const lead = object(
  {
    to: {
      type: 'string',
      enum: ['unknown', 'unattributed', 'managed', 'owner', 'elsewhere'],
    },
    fact: object({ value: text, path: text, ref: text }, ['ref']),
    ref: text,
  },
  ['fact', 'ref'],
);

const owned = object(
  {
    ref: text,
    owners: list(object({ ref: text, standing: text })),
    accountable: text,
    ownership: { type: 'string', enum: ['orphaned', 'atRisk', 'owned'] },
    why: text,
    params,
    checks: list(ref('Check')),
    run: {
      type: 'string',
      enum: ['contradicted', 'undeclared', 'shown', 'notApplicable'],
    },
    leads: object({ operator: lead, onCall: lead, escalation: lead }),
    suggestions: list(
      object({ owner: text, score: level, reasons: list({ type: 'object' }) }),
    ),
    source: object({
      place: text,
      how: { type: 'string', enum: ['holds', 'within'] },
    }),
  },
  ['accountable', 'ownership', 'params', 'checks', 'run', 'leads', 'source'],
);

export const decisionSchemas = {
  Decisions: object({ decisions: list(ref('KnownDecision')) }),
  KnownDecision: known,
  DecisionAnswer: object(
    {
      entity: text,
      decision: text,
      unknown: { type: 'string', enum: ['entity', 'decision'] },
      withheld,
      decider: text,
      scope: text,
      conflict,
      candidates: list(
        object(
          { scope: text, applies: boolean, rank: level, reason: text, params },
          ['rank', 'params'],
        ),
      ),
      consulted: list(object({ ref: text, reason: text, params }, ['params'])),
      informed: texts,
      vetoes,
      escalation,
    },
    ['unknown', 'withheld', 'decider', 'scope'],
  ),
  DecisionCell: cell,
  DecisionMap: object({
    status: ref('Status'),
    total: count,
    decisions: list(ref('KnownDecision')),
    domains: list(
      object(
        {
          domain: text,
          title: text,
          impact,
          entities: count,
          cells: list(ref('DecisionCell')),
        },
        ['title'],
      ),
    ),
    facets,
  }),
  DecisionCellAnswer: object({
    domain: text,
    cell: ref('DecisionCell'),
    known: ref('KnownDecision'),
    answer: ref('DecisionAnswer'),
    inside: list(
      object(
        {
          decider: text,
          scope: text,
          withheld,
          conflict,
          entities: level,
          example: text,
        },
        ['decider', 'scope', 'withheld'],
      ),
    ),
    pastReview: list(object({ scope: text, decider: text, reviewBy: text })),
  }),
  ScopeItem: object(item, ITEM_MAY_LACK),
  Scopes: object({ items: scopes, total: count, facets }),
  ScopeAnswer: object({
    status: ref('Status'),
    scope: object({ ...item, ...scopePage }, [
      ...ITEM_MAY_LACK,
      'targets',
      'predicate',
      'parent',
    ]),
  }),
  Covered: object({
    items: list(
      object(
        {
          ref: text,
          title: text,
          reason: text,
          params,
          decides: boolean,
          beatenBy: text,
          contested: boolean,
        },
        ['title', 'params', 'beatenBy', 'contested'],
      ),
    ),
    total: count,
  }),
  EntityDecisions: object(
    {
      about: list(
        object(
          {
            decision: text,
            title: text,
            required: boolean,
            decider: text,
            scope: text,
            conflict: texts,
            withheld,
            reviewDueOn: day,
          },
          ['decider', 'scope', 'withheld', 'reviewDueOn'],
        ),
      ),
      party: object({
        decides: scopes,
        consulted: scopes,
        informed: scopes,
        vetoes: scopes,
        escalates: list(
          object({ scope: ref('ScopeItem'), level: escalationLevel }),
        ),
      }),
    },
    ['party'],
  ),
  WhoOwns: object({ asked: text, place: text, entities: list(owned) }, [
    'place',
  ]),
};
