import { englishOf } from '../testUtils/englishOf';
import { cadenceInWords } from './cadence';
import { guildsTexts } from './texts';

const inWords = (cadence: string) =>
  cadenceInWords(englishOf(guildsTexts), 'en', cadence);

describe('cadenceInWords', () => {
  it.each([
    ['P2W', 'every 2 weeks'],
    ['P1W', 'every week'],
    ['P1M', 'every month'],
    ['P14D', 'every 14 days'],
    ['P1D', 'every day'],
    ['P0Y2M', 'every 2 months'],
    ['P0Y1M0W', 'every month'],
    ['P1Y', 'every year'],
    ['PT12H', 'every 12 hours'],
    ['P1M2W', 'every 1 month and 2 weeks'],
    ['P10D', 'every 10 days'],
  ])('says %s as "%s"', (cadence, words) =>
    expect(inWords(cadence)).toBe(words),
  );

  it.each(['fortnightly', 'P', 'P0D', ''])(
    'leaves %p as it is written',
    cadence => expect(inWords(cadence)).toBe(cadence),
  );
});
