import { aKnownDecision } from '../testUtils/decisionFixtures';
import { parentOf, trailOf } from './trail';

describe('trailOf', () => {
  const trail = trailOf([
    aKnownDecision('data', { title: 'Data' }),
    aKnownDecision('data/a/b', { title: 'B' }),
  ]);

  it.each([
    ['data', 'Data'],
    ['data/a/b', 'Data › B'],
    ['data/x', 'Data › data/x'],
    ['constructor', 'constructor'],
  ])('puts %s under what is known', (decision, expected) =>
    expect(trail(decision)).toBe(expected),
  );
});

it.each([
  ['a/b/c', 'a/b'],
  ['a', ''],
])('knows what is above %s', (decision, parent) =>
  expect(parentOf(decision)).toBe(parent),
);
