import { wordFor } from './wordFor';

const WORDS = {
  a: 'A',
  b: { label: 'B', means: 'The second.', tone: 'good' as const },
};

it.each([
  ['a', 'A'],
  ['b', 'B'],
  ['c', 'c'],
  ['constructor', 'constructor'],
])('says for %s: %s', (value, said) => {
  expect(wordFor(WORDS, value)).toBe(said);
});
