import { percentOf } from '../shared/words';
import { shareOf } from './figures';

describe('shareOf', () => {
  it('leaves out what cannot be checked, and rounds down', () => {
    const counts = { met: 199, waived: 0, unmet: 1, unverifiable: 50 };
    expect(shareOf(counts)).toEqual({ met: 199, of: 200, percent: 99 });
  });

  it('does not count what is waived as met', () => {
    expect(
      shareOf({ met: 1, waived: 1, expiring: 1, unmet: 1, unverifiable: 0 }),
    ).toEqual({ met: 1, of: 4, percent: 25 });
  });

  it('has no percentage of nothing', () => {
    expect(shareOf({ met: 0, waived: 0, unmet: 0, unverifiable: 3 })).toEqual({
      met: 0,
      of: 0,
    });
  });
});

it('keeps a figure and its sign on one line', () => {
  expect(percentOf(75)).toBe('75\u00a0%');
});
