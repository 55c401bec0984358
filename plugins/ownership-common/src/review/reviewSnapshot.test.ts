import {
  AnyRule,
  defineRule,
  finding,
  notApplicable,
  pass,
} from '../rules/Rule';
import { ownedEntities } from '../rules/subjects';
import { parseOwnershipSettings } from '../settings';
import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { reviewSnapshot } from '.';

const NOW = Date.parse('2026-01-01T00:00:00Z');

const TWO = `
kind: Component
metadata: { name: a }
spec: { type: service, lifecycle: production, owner: team }
---
kind: Component
metadata: { name: b }
spec: { type: library, lifecycle: production }
---
kind: Group
metadata: { name: team }
spec: { type: team, children: [], members: [ann, bob] }
`;

const rule = (more: Partial<AnyRule>): AnyRule =>
  defineRule({
    id: 'dangling-owner',
    family: 'ownership',
    title: 'A rule',
    severity: 'error',
    preset: 'minimal',
    needs: [],
    options: {},
    subjects: ownedEntities,
    createCheck: () => () => pass(),
    ...more,
  });

const finds = (ref: string, more = {}) =>
  rule({
    createCheck: () => subject =>
      subject.ref === ref
        ? finding({
            messageId: 'm',
            message: 'It is wrong.',
            evidence: [{ path: 'spec.owner', value: null }],
            fix: { summary: 'Mend it.' },
            ...more,
          })
        : pass(),
  });

const wrong = (what: string) =>
  finding({
    messageId: 'm',
    message: `It is ${what}.`,
    evidence: [{ path: 'spec.owner', value: what }],
    fix: { summary: 'Mend it.' },
    about: [what],
  });

function review(rules: AnyRule[], config: object = {}, yaml = TWO) {
  const settings = parseOwnershipSettings(config);
  return reviewSnapshot(createSnapshot(entities(yaml), settings), {
    rules,
    settings,
    now: NOW,
  });
}

describe('reviewSnapshot', () => {
  it('says nothing of an empty catalog', () => {
    const { verdicts, findings, failures } = review(
      [rule({})],
      {},
      'kind: X\nmetadata: { name: x }',
    );
    expect({ verdicts, findings, failures }).toEqual({
      verdicts: [],
      findings: [],
      failures: [],
    });
  });

  it('turns an outcome into a finding, a check and a verdict', () => {
    const { findings, verdicts } = review([finds('component:default/a')]);
    expect(findings).toEqual([
      {
        rule: 'dangling-owner',
        messageId: 'm',
        message: 'It is wrong.',
        subject: 'component:default/a',
        severity: 'error',
        accountable: 'group:default/team',
        evidence: [{ path: 'spec.owner', value: null }],
        fix: { summary: 'Mend it.' },
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    ]);
    expect(verdicts.map(one => [one.name, one.ownership])).toEqual([
      ['a', 'orphaned'],
      ['b', 'owned'],
    ]);
    expect(verdicts[0].checks).toEqual([
      {
        rule: 'dangling-owner',
        outcome: 'finding',
        reason: 'It is wrong.',
        messageId: 'm',
        severity: 'error',
        evidence: [{ path: 'spec.owner', value: null }],
      },
    ]);
    expect(verdicts[1].checks).toEqual([
      { rule: 'dangling-owner', outcome: 'pass' },
    ]);
  });

  it('keeps a rule that crashes on one subject apart from passes and findings', () => {
    const crashes = rule({
      id: 'crashes',
      createCheck: () => subject => {
        if (subject.name === 'a') {
          throw new Error('boom');
        }
        return notApplicable('it is b');
      },
    });
    const { failures, findings, verdicts } = review([
      crashes,
      finds('component:default/b'),
    ]);
    expect(failures).toEqual([
      { rule: 'crashes', subject: 'component:default/a', message: 'boom' },
    ]);
    expect(findings).toHaveLength(1);
    expect(verdicts[0].checks[0]).toEqual({
      rule: 'crashes',
      outcome: 'error',
      reason: 'boom',
    });
    expect(verdicts[1].checks[0]).toEqual({
      rule: 'crashes',
      outcome: 'notApplicable',
      reason: 'it is b',
    });
  });

  it('goes on when a rule crashes before its first subject', () => {
    const crashes = rule({
      id: 'crashes',
      createCheck: () => {
        throw new Error('no index');
      },
    });
    const { failures, findings } = review([
      crashes,
      finds('component:default/b'),
    ]);
    expect(failures).toEqual([{ rule: 'crashes', message: 'no index' }]);
    expect(findings).toHaveLength(1);
  });

  it.each([
    ['nothing', undefined, /expected object, received undefined/],
    ['a word', 'pass', /expected object, received string/],
    ['a promise', Promise.resolve(pass()), /outcome: /],
    ['an outcome that there is not', { outcome: 'maybe' }, /outcome: /],
    ['a finding without a fix', { ...wrong('x'), fix: undefined }, /fix: /],
    ['a severity that there is not', { ...wrong('x'), severity: 'bad' }, /sev/],
    ['evidence that is text', pass('it is fine' as any), /evidence: /],
    ['a pass in a list', [pass()], /0: outcome: /],
    [
      'two findings about the same',
      [wrong('x'), wrong('x')],
      /two findings about the same: It is x/,
    ],
  ])(
    'takes an answer that is %s for a failed check',
    (_what, answer, message) => {
      const nonsense = rule({
        id: 'nonsense',
        createCheck: () => () => answer as any,
      });
      const { failures, findings, verdicts } = review([
        nonsense,
        finds('component:default/b'),
      ]);
      expect(failures).toEqual(
        ['component:default/a', 'component:default/b'].map(subject => ({
          rule: 'nonsense',
          subject,
          message: expect.stringMatching(message),
        })),
      );
      expect(findings.map(one => one.rule)).toEqual(['dangling-owner']);
      expect(
        verdicts[0].checks.filter(one => one.rule === 'nonsense'),
      ).toMatchObject([{ outcome: 'error' }]);
    },
  );

  it.each<[string, Partial<AnyRule>, RegExp]>([
    [
      'has no check',
      { createCheck: () => undefined as any },
      /createCheck returns no function/,
    ],
    [
      'looks at what is not there',
      { subjects: { kinds: [], of: () => [undefined as any] } },
      /not all entities of the snapshot/,
    ],
    [
      'has no list of subjects',
      { subjects: { kinds: [], of: () => undefined as any } },
      /iterable/,
    ],
  ])('goes on after a rule that %s', (_what, more, message) => {
    const { failures, findings } = review([
      rule({ id: 'broken', ...more }),
      finds('component:default/b'),
    ]);
    expect(failures).toEqual([
      { rule: 'broken', message: expect.stringMatching(message) },
    ]);
    expect(findings).toHaveLength(1);
  });

  it('stays quiet about what is not in use, and says once what it would give', () => {
    const { findings, notSetUp, rules } = review([
      { ...finds('component:default/a'), needs: ['tiers'] },
    ]);
    expect(findings).toEqual([]);
    expect(rules).toEqual([]);
    expect(notSetUp).toMatchObject([
      { need: 'tiers', rules: ['dangling-owner'] },
    ]);
  });

  it('obeys the configuration', () => {
    const one = [finds('component:default/a')];
    const of = (settings: object) =>
      review(one, { rules: { 'dangling-owner': settings } });
    expect(of({ enabled: false }).rules).toEqual([]);
    expect(of({ severity: 'warning' }).findings[0].severity).toBe('warning');
    expect(of({ severity: 'warning' }).verdicts[0].ownership).toBe('orphaned');
    expect(of({ severity: 'info' }).verdicts[0].ownership).toBe('owned');
  });

  it.each([
    [
      { rules: { 'dangling-ownr': {} } },
      /dangling-ownr: no such rule. Did you mean dangling-owner/,
    ],
    [
      { rules: { 'dangling-owner': { options: { max: 1 } } } },
      /options\.max: no such option/,
    ],
  ])('refuses %j', (config, message) => {
    expect(() => review([rule({})], config)).toThrow(message);
  });

  it('refuses an option of another type', () => {
    expect(() =>
      review([rule({ options: { max: 1 } })], {
        rules: { 'dangling-owner': { options: { max: 'many' } } },
      }),
    ).toThrow(/options\.max: expected a number such as 1, found "many"/);
  });

  it('holds each preset in the next', () => {
    const all = (['minimal', 'recommended', 'strict', 'off'] as const).map(
      preset => rule({ id: preset, preset }),
    );
    const ids = (preset: string) => review(all, { preset }).rules;
    expect(ids('minimal')).toEqual(['minimal']);
    expect(ids('recommended')).toEqual(['minimal', 'recommended']);
    expect(ids('strict')).toEqual(['minimal', 'recommended', 'strict']);
  });

  it('sorts findings by severity, rule and subject, whatever the order of entities', () => {
    const both = [
      rule({
        id: 'z',
        createCheck: () => () =>
          finding({
            messageId: 'm',
            message: 'm',
            evidence: [],
            fix: { summary: 'f' },
          }),
      }),
      rule({
        id: 'a',
        severity: 'warning',
        createCheck: () => () =>
          finding({
            messageId: 'm',
            message: 'm',
            evidence: [],
            fix: { summary: 'f' },
          }),
      }),
    ];
    const order = (yaml: string) =>
      review(both, {}, yaml).findings.map(one => `${one.rule} ${one.subject}`);
    const turned = TWO.split('---').reverse().join('---');
    expect(order(TWO)).toEqual([
      'z component:default/a',
      'z component:default/b',
      'a component:default/a',
      'a component:default/b',
    ]);
    expect(order(turned)).toEqual(order(TWO));
  });
});
