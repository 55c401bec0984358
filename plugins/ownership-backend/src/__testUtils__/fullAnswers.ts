import {
  DecisionAnswer,
  DecisionSentences,
  Lead,
  OwnedSource,
  WhoOwnsResponse,
} from '@pillars/plugin-ownership-common';

// Answers that have every field, and something in every list. What a type has
// more, these do not compile without.

/** A type without what may be left out, and with something in every list. */
type Full<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
  ? number extends T['length']
    ? [Full<Item>, ...Full<Item>[]]
    : T
  : { [Key in keyof T]-?: Full<T[Key]> };

export const FULL_DECISION: Full<DecisionAnswer> = {
  entity: 'component:default/checkout',
  decision: 'data/retention',
  unknown: 'decision',
  withheld: true,
  decider: 'group:default/red',
  scope: 'decisionscope:default/a',
  conflict: [
    { scope: 'decisionscope:default/b', decider: 'group:default/blue' },
  ],
  candidates: [
    {
      scope: 'decisionscope:default/a',
      applies: true,
      rank: 1,
      reason: 'names its system system:default/shop',
      params: { place: 'system:default/shop' },
    },
  ],
  consulted: [
    {
      ref: 'group:default/blue',
      reason: 'is named by decisionscope:default/a',
      params: { scope: 'decisionscope:default/a' },
    },
  ],
  informed: ['group:default/green'],
  vetoes: [{ by: 'guild:default/security', grounds: 'Law' }],
  escalation: [
    {
      level: 1,
      to: 'user:default/ann',
      after: 'P2D',
      when: 'No answer',
      end: true,
    },
  ],
};

export const FULL_SENTENCES: Full<DecisionSentences> = {
  answer: ['Red decides it.', 'It asks blue first.'],
  escalation: ['1. After 2 days it goes to ann; there it ends.'],
};

// Of the leads, one that has all that any has.
const LEAD: Full<Lead> = {
  to: 'elsewhere',
  ref: 'group:default/ops',
  fact: {
    value: 'ops',
    path: 'metadata.annotations.a',
    ref: 'group:default/o',
  },
};

// The value of evidence may be any JSON, and none of it has to be there.
type Evidenced = Omit<OwnedSource, 'suggestions'>;

const OWNED: Full<Evidenced> & Pick<OwnedSource, 'suggestions'> = {
  ref: 'component:default/checkout',
  owners: [{ ref: 'group:default/gone', standing: 'dangling' }],
  accountable: 'group:default/red',
  ownership: 'orphaned',
  why: 'Its owner does not exist.',
  params: { owner: 'gone' },
  checks: [
    {
      rule: 'dangling-owner',
      outcome: 'finding',
      messageId: 'dangling',
      reason: 'Its owner does not exist.',
      params: { owner: 'gone' },
      severity: 'error',
    },
  ],
  run: 'undeclared',
  leads: { operator: LEAD, onCall: LEAD, escalation: LEAD },
  suggestions: [
    {
      owner: 'group:default/red',
      score: 3,
      reasons: [
        {
          type: 'nearName',
          points: 3,
          text: 'The owner given, group:default/gone, has the same name.',
          params: { given: 'group:default/gone', context: 'same' },
          evidence: [
            { path: 'spec.owner', value: 'gone', ref: 'group:default/red' },
          ],
        },
      ],
    },
  ],
  source: { place: 'github.com/acme/shop', how: 'within' },
};

export const FULL_OWNERSHIP: Required<WhoOwnsResponse> = {
  asked: 'github.com/acme/shop',
  place: 'github.com/acme/shop',
  entities: [OWNED],
};
