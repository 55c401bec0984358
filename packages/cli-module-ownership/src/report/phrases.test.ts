import { GATE_PHRASES } from './gate/phrases';
import { PHRASES } from './phrases';
import { STANDARD_PHRASES } from './standard/phrases';
import { WHO_PHRASES, WORDS } from './who/phrases';

const holesOf = (text: string) => [...text.matchAll(/\{\{\w+/g)].sort().join();

describe.each([
  ['reports', PHRASES],
  ['proposals', GATE_PHRASES],
  ['standards', STANDARD_PHRASES],
  ['who owns', WHO_PHRASES],
  ['verdicts', WORDS],
])('the phrases of %s', (_name, { en, fr }) => {
  const french = new Map<string, string>(Object.entries(fr));

  it.each(Object.entries(en))('say the same in French: %s', (key, english) => {
    const text = french.get(key)!;
    expect(holesOf(text)).toBe(holesOf(english));
    // Spaces that must not break, and no apostrophe of a typewriter.
    expect(text).not.toMatch(/ [:;!?%»]|« |'/);
  });
});
