import { englishOf } from '../testUtils/englishOf';
import { createWords } from './createWords';
import { sharedTexts } from './texts';

const t = englishOf(sharedTexts);
const words = createWords(t, 'en');

describe('createWords', () => {
  it('has a text for all that it says', () => {
    expect(JSON.stringify(words)).not.toMatch(/\.(label|means)"|"\w+\.[\w-]+"/);
    expect(words.ownership.atRisk).toEqual({
      label: 'At risk',
      means: expect.stringContaining('could easily be lost'),
      tone: 'warn',
    });
    expect(words.form['working-group']).toBe('Working group');
    expect(words.anyOf(['a', 'b', 'c'])).toBe('a, b or c');
  });

  it('says each thing only once', () => {
    expect(words.ownership).toBe(words.ownership);
  });

  const now = Date.parse('2026-03-10T12:00:00Z');

  it.each([
    ['2026-03-10T11:59:30Z', 'just now'],
    ['2026-03-10T11:58:00Z', '2 minutes ago'],
    ['2026-03-09T12:00:00Z', 'yesterday'],
  ])('says of %s: %s', (instant, said) => {
    expect(words.ago(instant, now)).toBe(said);
  });

  it('says times in the language', () => {
    const french = createWords(t, 'fr');
    expect(french.inDays('2026-03-12', now)).toBe('après-demain');
    expect(french.inDays('2026-03-15', now)).toBe('dans 5 jours');
  });
});
