import { configureRules } from '../rules/configureRules';
import {
  AnyRule,
  defineRule,
  finding,
  pass,
  RuleContext,
  RuleFinding,
} from '../rules/Rule';
import { ownedEntities } from '../rules/subjects';
import { DEFAULT_SETTINGS, parseOwnershipSettings } from '../settings';
import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { runRules } from './runRules';

const A = 'component:default/a';
const B = 'component:default/b';
const component = (name: string) =>
  `kind: Component\nmetadata: { name: ${name} }\n`;
const TWO = `${component('a')}---\n${component('b')}`;

const wrong = (message: string): RuleFinding =>
  finding({
    messageId: 'wrong',
    message,
    evidence: [{ path: 'kind', value: null }],
    fix: { summary: 'Mend it.' },
    about: [message],
  });

type Ask = (context: RuleContext, ref: string) => unknown;

/** A rule that finds, on each subject, what it hears when it asks. */
const asking = (id: string, ask: Ask): AnyRule =>
  defineRule({
    id,
    family: 'ownership',
    title: 'It asks',
    severity: 'info',
    preset: 'minimal',
    needs: [],
    options: {},
    subjects: ownedEntities,
    createCheck: context => subject =>
      wrong(`${id} hears ${ask(context, subject.ref)}.`),
  });

function run(rules: AnyRule[], yaml = TWO, settings = DEFAULT_SETTINGS) {
  const snapshot = createSnapshot(entities(yaml), settings);
  return runRules(configureRules(rules, settings), snapshot, 0);
}

const heard = (rules: AnyRule[], yaml = TWO) =>
  run(rules, yaml)
    .findings.map(one => `${one.subject}: ${one.message}`)
    .sort();

describe('runRules', () => {
  const onA: AnyRule = {
    ...asking('on-a', () => ''),
    createCheck: () => subject =>
      subject.ref === A ? [wrong('One.'), wrong('Two.')] : [],
  };

  it('leaves alone what the configuration leaves out, and says so', () => {
    const settings = parseOwnershipSettings({
      rules: { 'on-a': { appliesTo: { 'metadata.name': 'b' } } },
    });
    const { findings, checks } = run([onA], TWO, settings);
    expect(findings).toEqual([]);
    expect(checks.get(A)).toEqual([
      {
        rule: 'on-a',
        outcome: 'notApplicable',
        reason: 'the configuration leaves it out',
      },
    ]);
    expect(checks.get(B)).toEqual([{ rule: 'on-a', outcome: 'pass' }]);
  });

  it('keeps what the names of evidence were said with, of a pass too', () => {
    const evidence = [{ path: '2 or more', value: 1 }];
    const counting: AnyRule = {
      ...asking('counting', () => ''),
      createCheck: () => () => pass(evidence, { atLeast: 2 }),
    };
    expect(run([counting]).checks.get(A)).toEqual([
      { rule: 'counting', outcome: 'pass', evidence, params: { atLeast: 2 } },
    ]);
  });

  it('runs a rule that is asked for first, and once', () => {
    const asker = asking('asker', ({ outcomeOf }, ref) =>
      outcomeOf('on-a', ref),
    );
    expect(heard([asker, onA])).toEqual([
      `${A}: One.`,
      `${A}: Two.`,
      `${A}: asker hears finding.`,
      `${B}: asker hears pass.`,
    ]);
  });

  it('tells the fingerprints of what another rule finds', () => {
    const known = run([onA]).findings.map(one => one.fingerprint);
    const asker = asking('asker', ({ fingerprintsOf }, ref) =>
      fingerprintsOf('on-a', ref).join(),
    );
    expect(heard([onA, asker])).toEqual([
      `${A}: One.`,
      `${A}: Two.`,
      `${A}: asker hears ${known.join()}.`,
      `${B}: asker hears .`,
    ]);
  });

  it('knows nothing of a rule that does not run', () => {
    const asker = asking(
      'asker',
      ({ outcomeOf, fingerprintsOf }, ref) =>
        `${outcomeOf('off', ref)} and ${fingerprintsOf('off', ref).length}`,
    );
    expect(heard([asker], component('a'))).toEqual([
      `${A}: asker hears undefined and 0.`,
    ]);
  });

  it('has no answer in a circle, whatever the order of entities', () => {
    // Without care, the second would hear what the first said of `a` already.
    const first = asking('first', ({ outcomeOf }, ref) =>
      ref === B ? outcomeOf('second', B) : 'nothing',
    );
    const second = asking(
      'second',
      ({ outcomeOf, fingerprintsOf }, ref) =>
        `${outcomeOf('first', ref)} and ${fingerprintsOf('first', ref).length}`,
    );
    const expected = [
      `${A}: first hears nothing.`,
      `${A}: second hears undefined and 0.`,
      `${B}: first hears finding.`,
      `${B}: second hears undefined and 0.`,
    ];
    expect(heard([first, second])).toEqual(expected);
    const turned = `${component('b')}---\n${component('a')}`;
    expect(heard([first, second], turned)).toEqual(expected);
  });

  it('does not let a rule ask itself', () => {
    const self = asking('self', ({ outcomeOf }) => outcomeOf('self', A));
    expect(heard([self])).toEqual([
      `${A}: self hears undefined.`,
      `${B}: self hears undefined.`,
    ]);
  });

  it('takes two findings about the same for a failure', () => {
    const twice: AnyRule = {
      ...asking('twice', () => ''),
      createCheck: () => () => [wrong('One.'), wrong('One.')],
    };
    const { failures } = run([twice], component('a'));
    expect(failures).toEqual([
      {
        rule: 'twice',
        subject: A,
        message: 'It has two findings about the same: One.',
      },
    ]);
  });

  it('takes no findings for a pass', () => {
    const none: AnyRule = {
      ...asking('none', () => ''),
      createCheck: () => () => [],
    };
    const { checks } = run([none, asking('other', () => pass().outcome)]);
    expect(checks.get(B)?.[0]).toEqual({ rule: 'none', outcome: 'pass' });
  });
});
