import { cadenceInWords } from './cadence';

describe('cadenceInWords', () => {
  it.each([
    ['P2W', 'every 2 weeks'],
    ['P1W', 'every week'],
    ['P1M', 'every month'],
    ['P14D', 'every 14 days'],
    ['P1D', 'every day'],
    ['P0Y2M', 'every 2 months'],
    ['P1M2W', 'every 1 month and 2 weeks'],
    ['P10D', 'every 10 days'],
  ])('says %s as "%s"', (cadence, words) =>
    expect(cadenceInWords(cadence)).toBe(words),
  );

  it.each(['fortnightly', 'P', 'P0D', ''])(
    'leaves %p as it is written',
    cadence => expect(cadenceInWords(cadence)).toBe(cadence),
  );
});
