import { lastConfirmedOn, needsConfirming } from './confirmedOn';

describe('lastConfirmedOn', () => {
  it.each([
    [undefined, undefined, undefined],
    ['2026-01-01', undefined, '2026-01-01'],
    [undefined, '2026-02-01T23:00:00.000Z', '2026-02-01'],
    ['2026-01-01', '2026-02-01T23:00:00.000Z', '2026-02-01'],
    ['2026-03-01', '2026-02-01T23:00:00.000Z', '2026-03-01'],
    ['last spring', undefined, undefined],
    ['last spring', '2026-02-01T23:00:00.000Z', '2026-02-01'],
  ])('of %s and %s is %s', (stated, said, expected) => {
    expect(lastConfirmedOn(stated, said)).toBe(expected);
  });
});

describe('needsConfirming', () => {
  // The hundredth day after 2026-01-01 is 2026-04-11.
  const at = (day: string) => Date.parse(`${day}T09:00:00Z`);

  it.each([
    [undefined, '2026-04-11', true],
    ['2026-01-01', '2026-04-11', false],
    ['2026-01-01', '2026-04-12', true],
    ['2026-05-01', '2026-04-12', false],
  ])('of %s on %s is %s', (on, today, expected) => {
    expect(needsConfirming(on, 100, at(today))).toBe(expected);
  });
});
