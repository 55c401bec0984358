import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { decisionIndexOf } from './decisionIndexOf';
import { escalationCycles, escalationOf } from './escalation';

/** Scopes of deciders a, b, …, each escalating to the deciders that it names. */
function scopesOf(levels: Record<string, string[]>) {
  const yaml = Object.entries(levels).map(
    ([name, to]) => `
kind: DecisionScope
metadata: { name: ${name} }
spec:
  decision: d
  appliesTo: {}
  decider: user:${name}
  escalation: [${to.map(one => `{ to: 'user:${one}' }`).join(', ')}]
`,
  );
  return decisionIndexOf(createSnapshot(entities(yaml.join('---'))), 0).scopes;
}

const cycles = (levels: Record<string, string[]>) =>
  escalationCycles(scopesOf(levels)).map(way =>
    way.map(one => one.name).join(''),
  );

describe('escalationCycles', () => {
  it.each([
    ['none in a line', { a: ['b'], b: ['c'], c: ['z'] }, []],
    ['none in asking the decider again', { a: ['a', 'z'] }, []],
    ['two that ask each other', { b: ['a'], a: ['b'] }, ['ab']],
    ['one behind a way in', { a: ['c'], b: ['c'], c: ['b'] }, ['bc']],
    ['three', { c: ['a'], a: ['b'], b: ['c'] }, ['abc']],
    ['from a later level', { a: ['z', 'b'], b: ['y', 'a'] }, ['ab']],
    [
      'two with a scope in common',
      { a: ['b', 'c'], b: ['a'], c: ['a'] },
      ['ab', 'ac'],
    ],
    [
      'the shortest, and what else stands in one',
      { a: ['b'], b: ['c', 'a'], c: ['a'] },
      ['ab', 'abc'],
    ],
    ['two apart', { a: ['b'], b: ['a'], c: ['d'], d: ['c'] }, ['ab', 'cd']],
  ])('finds %s', (_what, levels, expected) => {
    expect(cycles(levels as Record<string, string[]>)).toEqual(expected);
  });

  it('comes to an end among two hundred that all name each other', () => {
    const names = Array.from({ length: 200 }, (_, index) => `u${index}`);
    const levels = Object.fromEntries(names.map(name => [name, names]));
    expect(cycles(levels)).toHaveLength(199);
  });
});

describe('escalationOf', () => {
  const read = (escalation: string) => {
    const [scope] = createSnapshot(
      entities(
        `kind: DecisionScope\nmetadata: { name: a, namespace: here }\nspec: { decision: d, appliesTo: {}, decider: user:a, escalation: ${escalation} }`,
      ),
    ).decisionScopes;
    return escalationOf(scope);
  };

  it('ends with the terminal level', () => {
    expect(
      read(
        '[{ to: group:b, after: P1D, when: late }, { to: user:c, terminal: true }, { to: user:d }]',
      ),
    ).toEqual([
      {
        to: 'group:here/b',
        after: 'P1D',
        when: 'late',
        terminal: false,
        path: 'spec.escalation[0]',
      },
      {
        to: 'user:here/c',
        after: undefined,
        when: undefined,
        terminal: true,
        path: 'spec.escalation[1]',
      },
    ]);
  });

  it.each([
    '7',
    'null',
    '{ to: user:a }',
    "[null, 1, {}, { to: 5 }, { to: '' }]",
  ])('reads nothing from %s', escalation =>
    expect(read(escalation)).toEqual([]),
  );
});
