import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { DecisionAnswer } from './answer';
import { misprintsIn } from '../texts/misprintsIn';
import { readScopePage } from './scopes';
import { TABLES } from './sentences';
import { escalationSentences, sentencesOf } from './sentencesOf';

const NOTHING: DecisionAnswer = {
  entity: 'component:default/basket',
  decision: 'data/retention',
  conflict: [],
  candidates: [],
  consulted: [],
  informed: [],
  vetoes: [],
  escalation: [],
};

const DECIDED: DecisionAnswer = {
  ...NOTHING,
  decider: 'group:default/g',
  scope: 'decisionscope:default/a',
  candidates: [
    {
      scope: 'decisionscope:default/a',
      applies: true,
      rank: 1,
      reason: 'names the entity itself',
    },
  ],
};

const party = (name: string) => ({ ref: `group:default/${name}`, reason: '-' });

describe('the answer', () => {
  it('says who and why', () => {
    expect(sentencesOf(DECIDED).answer).toEqual([
      'group:default/g decides data/retention of component:default/basket: decisionscope:default/a names the entity itself.',
      'It has nobody to ask first.',
    ]);
  });

  it.each([
    ['h', 'It asks group:default/h first.'],
    ['h i', 'It asks group:default/h and group:default/i first.'],
    [
      'h i j k',
      'It asks group:default/h, group:default/i, group:default/j and group:default/k first.',
    ],
    [
      'h i j k l',
      'It asks group:default/h, group:default/i, group:default/j and 2 others first.',
    ],
  ])('says who is heard: %s', (names, sentence) => {
    const consulted = names.split(' ').map(party);
    expect(sentencesOf({ ...DECIDED, consulted }).answer[1]).toBe(sentence);
  });

  it('says who may veto, each once', () => {
    const vetoes = [
      { by: 'guild:default/k', grounds: 'Law' },
      { by: 'guild:default/k', grounds: 'Cost' },
      { by: 'user:default/u' },
    ];
    expect(sentencesOf({ ...DECIDED, vetoes }).answer[1]).toBe(
      'It has nobody to ask first, and guild:default/k and user:default/u may veto it.',
    );
  });

  it('says what stands against one', () => {
    const conflict = [
      { scope: 'decisionscope:default/a', decider: 'group:default/g' },
      { scope: 'decisionscope:default/b', decider: 'group:default/h' },
    ];
    expect(
      sentencesOf({ ...NOTHING, conflict, consulted: [party('i')] }).answer,
    ).toEqual([
      'Nobody can say who decides data/retention of component:default/basket: group:default/g (decisionscope:default/a) and group:default/h (decisionscope:default/b) are named by scopes that are equally specific.',
      'Whoever decides it asks group:default/i first.',
    ]);
  });

  it.each([
    [
      undefined,
      'Nobody decides data/retention of component:default/basket: no scope in force covers it.',
    ],
    [
      'decision' as const,
      'Nobody decides data/retention of component:default/basket: no scope of the catalog decides that, anything above it or anything below it.',
    ],
    [
      'entity' as const,
      'Nobody can say who decides data/retention of component:default/basket: the catalog holds no such entity.',
    ],
  ])('says what is missing where unknown is %s', (unknown, sentence) => {
    const { answer } = sentencesOf({ ...NOTHING, unknown });
    expect(answer[0]).toBe(sentence);
    expect(answer[1]).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the escalation', () => {
  const say = (
    ...levels: Array<Omit<DecisionAnswer['escalation'][0], 'level'>>
  ) =>
    sentencesOf({
      ...DECIDED,
      escalation: levels.map((one, index) => ({ level: index + 1, ...one })),
    }).escalation;

  it('is numbered, with times in words and a marked end', () => {
    expect(
      say(
        { to: 'group:default/g', after: 'P2D', when: ' No answer,\n or no. ' },
        { to: 'guild:default/k', after: 'P1W' },
        { to: 'user:default/u', after: 'P1M2DT1H', end: true },
      ),
    ).toEqual([
      '1. After 2 days group:default/g is asked again, in this case: "No answer, or no".',
      '2. After 1 week it goes to guild:default/k.',
      '3. After 1 month, 2 days, and 1 hour it goes to user:default/u; there it ends.',
    ]);
  });

  it.each([undefined, 'soon', 'P', '2 days', '1'.repeat(1_000_000)])(
    'says that no time is stated by %.9s',
    after =>
      expect(say({ to: 'user:default/u', after, end: true })).toEqual([
        '1. At no stated time it goes to user:default/u; there it ends.',
      ]),
  );

  it('marks a dead end', () => {
    expect(say({ to: 'user:default/u', after: 'P1D' })).toEqual([
      '1. After 1 day it goes to user:default/u. It stops there: nobody has the last word.',
    ]);
    expect(say({ to: 'group:default/g', after: 'P1D' })).toEqual([
      '1. After 1 day group:default/g is asked again. It stops there: nobody has the last word.',
    ]);
  });

  it.each(['group:default/g', 'group:default/h'])(
    'marks that it comes back to %s',
    back => {
      const [, , last] = say(
        { to: 'group:default/h', after: 'P1D' },
        { to: 'group:default/i', after: 'P1D' },
        { to: back, after: 'P1D' },
      );
      expect(last).toBe(
        `3. After 1 day it goes to ${back}. It comes back to ${back}, who had it already: nobody has the last word.`,
      );
    },
  );

  it('is empty where there is none', () => expect(say()).toEqual([]));
});

describe('the escalation of a scope alone', () => {
  const pageOf = (last: string) =>
    readScopePage(
      createSnapshot(
        entities(`
kind: DecisionScope
metadata: { name: checkout }
spec:
  decision: delivery/release
  appliesTo: {}
  decider: group:payments
  escalation: [{ to: group:storefront }, ${last}]
---
kind: DecisionScope
metadata: { name: delivery }
spec:
  decision: delivery
  appliesTo: {}
  decider: group:platform
  escalation: [{ to: user:helene, terminal: true }]
`),
      ),
      'decisionscope:default/checkout',
      Date.parse('2026-01-01'),
    )!;

  it.each([
    [
      '{ to: group:platform, after: P1W }',
      '2. After 1 week it goes to group:default/platform. It states no last word; an answer goes on with the scope of group:default/platform, if there is one.',
    ],
    [
      '{ to: group:payments }',
      '2. At no stated time it goes to group:default/payments. It states no last word.',
    ],
    [
      '{ to: user:helene, terminal: true }',
      '2. At no stated time it goes to user:default/helene; there it ends.',
    ],
  ])('does not say how an answer ends: %s', (last, sentence) => {
    expect(escalationSentences(pageOf(last), 'own')).toEqual([
      '1. At no stated time it goes to group:default/storefront.',
      sentence,
    ]);
  });
});

describe('in French', () => {
  const sentences = (change: Partial<DecisionAnswer>) =>
    sentencesOf({ ...DECIDED, ...change }, 'fr');

  it('says who is heard and who may veto', () => {
    const consulted = ['h', 'i', 'j', 'k', 'l'].map(party);
    const vetoes = [{ by: 'guild:default/k' }, { by: 'user:default/u' }];
    expect(sentences({ consulted, vetoes }).answer[1]).toBe(
      'Ce décideur demande d’abord l’avis de group:default/h, group:default/i, group:default/j et 2 autres, sous réserve d’un veto de guild:default/k et user:default/u.',
    );
    expect(sentences({}).answer[1]).toBe(
      'Ce décideur n’a à demander l’avis de personne.',
    );
  });

  it('says that nobody decides', () => {
    expect(sentencesOf(NOTHING, 'fr').answer[0]).toBe(
      'Personne ne décide de data/retention pour component:default/basket\u00a0: aucun périmètre en vigueur ne couvre cette décision.',
    );
  });

  it('says durations, and where escalation ends', () => {
    const escalation = [
      { level: 1, to: 'group:default/g', after: 'P2D' },
      {
        level: 2,
        to: 'group:default/t',
        after: 'P1WT1H',
        when: 'The law\n says so.',
        end: true as const,
      },
    ];
    expect(sentences({ escalation }).escalation).toEqual([
      '1. Après 2\u00a0jours, la question est reposée à group:default/g.',
      '2. Après 1\u00a0semaine et 1\u00a0heure, la question passe à group:default/t, dans ce cas\u00a0: «\u00a0The law says so\u00a0»\u00a0; elle s’y arrête.',
    ]);
  });

  it('has the same holes in every sentence', () => {
    const holesOf = (text: string) => [...text.matchAll(/\{\{\w+/g)].sort();
    const { en, fr } = TABLES;
    for (const [key, text] of Object.entries(en)) {
      const french = fr[key as keyof typeof fr];
      expect([key, holesOf(french).join()]).toEqual([
        key,
        holesOf(text).join(),
      ]);
      expect(misprintsIn(french)).toEqual([]);
    }
  });
});
