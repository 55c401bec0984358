import { Finding } from '../findings';
import { OwnerSuggestion } from '../suggestions';
import { OwnershipAnswer } from '../whoOwns';
import { createWording, Vocabulary } from './createWording';
import { NEEDS_IN_FRENCH } from './needsInFrench';
import { frenchWording as french } from './french';
import { englishWording as english } from '.';

const ENGLISH = {
  rules: [
    {
      id: 'late',
      texts: {
        messages: {
          late_one: '{{who}} is {{count}} day late.',
          late_other: '{{who}} is {{count}} days late and {{state}}.',
        },
        fixes: { hurry: 'Ask {{who}} to hurry.', wait: 'Wait.' },
        clauses: { asleep: 'asleep', before: 'it is before {{day}}' },
        labels: { days: 'days since' },
      },
    },
  ],
  shared: {
    clauses: { leftOut: 'it is left out' },
    labels: { size: 'how many' },
  },
  answers: {
    decisions: { clauses: { near: 'is near {{place}}' } },
    lint: { messages: { 'no-text': 'No.' }, fixes: { 'no-text': 'Write.' } },
    ownership: { clauses: { fine: 'All is well.' } },
    suggestions: {
      messages: { system: 'It owns {{whole}}.' },
      labels: { system: 'system of it' },
    },
  },
};

const FRENCH: Vocabulary = {
  language: 'fr',
  families: {
    ownership: 'propriété',
    run: 'exploitation',
    topology: 'topologie',
    decisions: 'décisions',
    guilds: 'guildes',
  },
  severities: { error: 'erreur', warning: 'avertissement', info: 'info' },
  needs: NEEDS_IN_FRENCH,
  shared: { clauses: { leftOut: 'c’est exclu' }, labels: { size: 'combien' } },
  answers: {
    decisions: { clauses: { near: 'est près de {{place}}' } },
    lint: {
      messages: { 'no-text': 'Non.' },
      fixes: { 'no-text': 'Écrivez.' },
    },
    ownership: { clauses: { fine: 'Tout va bien.' } },
    suggestions: {
      messages: { system: 'Elle possède {{whole}}.' },
      labels: { system: 'son système' },
    },
  },
  rules: {
    late: {
      title: 'En retard',
      messages: {
        late_one: '{{who}} a {{count}} jour de retard.',
        late_other: '{{who}} a {{count}} jours de retard et {{state}}.',
      },
      fixes: { hurry: 'Demandez à {{who}} de se presser.', wait: 'Attendez.' },
      clauses: { asleep: 'dort', before: 'c’est avant le {{day}}' },
      labels: { days: 'jours depuis' },
    },
  },
};

const wording = createWording(FRENCH, ENGLISH);

const LATE: Finding = {
  rule: 'late',
  messageId: 'late',
  message: 'group:default/a is 3 days late and asleep.',
  params: { who: 'group:default/a', count: 3, state: { clause: 'asleep' } },
  subject: 'component:default/c',
  severity: 'error',
  evidence: [
    { path: 'days since', value: 3 },
    { path: 'spec.owner', value: 'a' },
  ],
  fix: {
    summary: 'Ask group:default/a to hurry.',
    patch: { path: ['spec', 'owner'], value: 'b' },
  },
  fingerprint: '0'.repeat(32),
};

describe('a finding in another language', () => {
  it('says the same, and is the same otherwise', () => {
    expect(wording.finding(LATE)).toEqual({
      ...LATE,
      message: 'group:default/a a 3 jours de retard et dort.',
      evidence: [
        { path: 'jours depuis', value: 3 },
        { path: 'spec.owner', value: 'a' },
      ],
      fix: {
        ...LATE.fix,
        summary: 'Demandez à group:default/a de se presser.',
      },
    });
  });

  it.each<[string, Partial<Finding>]>([
    ['has no params', { params: undefined }],
    ['lacks a param', { params: { who: 'group:default/a', count: 3 } }],
    [
      'has params of another shape',
      { params: { who: null, count: '3', state: {} } as never },
    ],
    ['was worded otherwise', { message: 'group:default/a is very late.' }],
    ['has an id that is gone', { messageId: 'gone' }],
    ['has an id of objects', { messageId: 'constructor' }],
    ['is of a rule of others', { rule: 'acme-late' }],
    ['is of a rule with a name of objects', { rule: '__proto__' }],
    [
      'names a clause that there is not',
      { params: { ...LATE.params, state: { clause: 'toString' } } },
    ],
  ])('keeps its English message when it %s', (_name, change) => {
    const found = { ...LATE, ...change };
    expect(wording.finding(found).message).toBe(found.message);
  });

  it('shows what others wrote as they wrote it', () => {
    const who = '{{who}} $& $1 $t(x) %s';
    const found = {
      ...LATE,
      message: `${who} is 1 day late.`,
      params: { who, count: 1 },
    };
    expect(wording.finding(found).message).toBe(`${who} a 1 jour de retard.`);
  });

  it('comes to an end with params that never do', () => {
    const state: { clause: string; params: object } = {
      clause: 'before',
      params: {},
    };
    state.params = { day: state };
    const found = { ...LATE, params: { ...LATE.params, state } as never };
    expect(wording.finding(found).message).toBe(LATE.message);
  });
});

describe('a check in another language', () => {
  it.each([
    [
      'it is before 2026-02-01',
      { day: '2026-02-01' },
      'c’est avant le 2026-02-01',
    ],
    ['it is left out', undefined, 'c’est exclu'],
    ['it is something else', undefined, 'it is something else'],
  ])('says why: %s', (reason, params, because) => {
    const check = { rule: 'late', outcome: 'notApplicable' as const };
    expect(wording.check({ ...check, reason, params })).toEqual({
      ...check,
      reason: because,
      params,
    });
  });

  it('says what was found, and what was looked at', () => {
    const { rule, messageId, message, params, evidence } = LATE;
    const check = { rule, outcome: 'finding' as const, messageId, params };
    expect(wording.check({ ...check, reason: message, evidence })).toEqual({
      ...check,
      reason: 'group:default/a a 3 jours de retard et dort.',
      evidence: wording.finding(LATE).evidence,
    });
  });

  it('says what several rules looked at', () => {
    const evidence = [{ path: 'how many', value: 3 }];
    const check = { rule: 'late', outcome: 'pass' as const, evidence };
    expect(wording.check(check).evidence).toEqual([
      { path: 'combien', value: 3 },
    ]);
  });

  it('says how a rule failed as the rule does', () => {
    const failed = { rule: 'late', outcome: 'error' as const, reason: 'Oh' };
    expect(wording.check(failed)).toEqual(failed);
  });
});

describe('an answer in another language', () => {
  const near = { reason: 'is near b', params: { place: 'b' } };
  const far = { reason: 'is far', params: { place: 'b' } };
  const asked = {
    entity: 'component:default/c',
    decision: 'd',
    conflict: [],
    candidates: [
      { scope: 'decisionscope:default/s', applies: true, ...near },
      { scope: 'decisionscope:default/t', applies: true, ...far },
    ],
    consulted: [{ ref: 'group:default/a', ...near }],
    informed: [],
    vetoes: [],
    escalation: [],
  };
  const suggested: OwnerSuggestion = {
    owner: 'group:default/a',
    score: 10,
    reasons: [
      {
        type: 'system',
        points: 10,
        text: 'It owns system:default/s.',
        params: { whole: 'system:default/s' },
        evidence: [{ path: 'system of it', value: 's' }],
      },
    ],
  };
  const owned: OwnershipAnswer = {
    ref: 'component:default/c',
    owners: [],
    why: 'All is well.',
    suggestions: [suggested],
  };
  const SUGGESTED = {
    ...suggested,
    reasons: [
      {
        ...suggested.reasons[0],
        text: 'Elle possède system:default/s.',
        evidence: [{ path: 'son système', value: 's' }],
      },
    ],
  };

  it('has the reasons of a decision', () => {
    const { candidates, consulted } = wording.decision(asked);
    expect([...candidates, ...consulted].map(one => one.reason)).toEqual([
      'est près de b',
      'is far',
      'est près de b',
    ]);
    expect(wording.covered({ ref: 'c', decides: true, ...near }).reason).toBe(
      'est près de b',
    );
  });

  it('has the reasons of a suggestion', () => {
    expect(wording.suggestion(suggested)).toEqual(SUGGESTED);
    const strange = { ...suggested.reasons[0], type: 'constructor' as never };
    expect(
      wording.suggestion({ ...suggested, reasons: [strange] }).reasons[0].text,
    ).toBe('It owns system:default/s.');
  });

  it('has what the lint finds', () => {
    const found = { type: 'no-text' as const, message: 'No.', fix: 'Write.' };
    expect(wording.lint(found)).toEqual({
      ...found,
      message: 'Non.',
      fix: 'Écrivez.',
    });
  });

  it('says why', () => {
    expect(wording.ownership(owned)).toEqual({
      ...owned,
      why: 'Tout va bien.',
      suggestions: [SUGGESTED],
    });
  });

  it('says why by the checks that say the same', () => {
    const { rule, messageId, message, params } = LATE;
    const outcome = 'finding' as const;
    const check = { rule, outcome, messageId, reason: message, params };
    const checks = [check, check, { rule, outcome }];
    const why = `${message} late finds it.`;
    expect(wording.ownership({ ...owned, why, checks }).why).toBe(
      'group:default/a a 3 jours de retard et dort. late finds it.',
    );
    expect(wording.ownership({ ...owned, why: 'Else.', checks }).why).toBe(
      'Else.',
    );
  });
});

describe('the wording of a language', () => {
  it('leaves English as it is', () => {
    expect(english.finding(LATE)).toBe(LATE);
    expect(english.title({ id: 'undecided', title: 'Mine' })).toBe('Mine');
    expect(english.family('decisions')).toBe('decisions');
  });

  it('has French', () => {
    const title = (id: string) => french.title({ id, title: 'Mine' });
    expect(title('escalation-cycle')).toBe('L’escalade tourne en rond');
    expect(title('acme-rule')).toBe('Mine');
    expect(french.family('guilds')).toBe('guildes');
    expect(french.severity('warning')).toBe('avertissement');
    const tiers = {
      need: 'tiers',
      title: 'T',
      gives: 'g',
      how: 'h',
      rules: [],
    };
    expect(french.notSetUp(tiers)).toMatchObject({
      need: 'tiers',
      title: 'Niveaux de criticité',
      rules: [],
    });
    const acme = { ...tiers, need: 'constructor' };
    expect(french.notSetUp(acme)).toEqual(acme);
  });
});
