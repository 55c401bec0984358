import {
  dayOf,
  durationInWords,
  isAhead,
  isPast,
  toDay,
  toDuration,
} from './dates';

const NOW = Date.parse('2026-03-31T23:30:00Z');

describe('dates', () => {
  it('takes days as those of UTC', () => {
    expect(dayOf(NOW).toISODate()).toBe('2026-03-31');
    expect(toDay('2026-03-31')?.toMillis()).toBe(Date.parse('2026-03-31'));
  });

  it.each([
    ['2026-03-30', true, false],
    ['2026-03-31', false, false],
    ['2026-04-01', false, true],
    ['soon', false, false],
    [20260330, false, false],
    [null, false, false],
    [undefined, false, false],
  ])('takes %p for past %p and ahead %p', (value, past, ahead) => {
    expect(isPast(value, NOW)).toBe(past);
    expect(isAhead(value, NOW)).toBe(ahead);
  });

  it.each(['fortnightly', 'P0D', '-P1D', 14, undefined])(
    'takes %p for no duration',
    value => {
      expect(toDuration(value)).toBeUndefined();
    },
  );

  it('reads a duration', () => {
    expect(toDuration('P2W')?.as('days')).toBe(14);
  });
});

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
