import { durationInWords } from './duration';

describe('durationInWords', () => {
  it.each([
    ['P2D', '2 days'],
    ['P1W', '1 week'],
    ['PT30M', '30 minutes'],
    ['P1DT12H', '1 day and 12 hours'],
    ['P0Y2M', '2 months'],
  ])('says %s as "%s"', (iso, words) =>
    expect(durationInWords(iso)).toBe(words),
  );

  it.each([undefined, '', 'soon', 'P', 'P0D', '-P1D', '2026-01-01'])(
    'says nothing of %p',
    iso => expect(durationInWords(iso)).toBeUndefined(),
  );
});
