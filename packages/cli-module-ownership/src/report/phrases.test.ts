import { PHRASES } from './phrases';

const holesOf = (text: string) => [...text.matchAll(/\{\{\w+/g)].sort().join();

describe('the phrases of reports', () => {
  it.each(Object.keys(PHRASES.en) as Array<keyof typeof PHRASES.en>)(
    'say the same in French: %s',
    key => {
      const french = PHRASES.fr[key];
      expect(holesOf(french)).toBe(holesOf(PHRASES.en[key]));
      // Spaces that must not break, and no apostrophe of a typewriter.
      expect(french).not.toMatch(/ [:;!?%»]|« |'/);
    },
  );
});
