import { AdoptionDay } from '@pillars/plugin-ownership-common';
import { periodOf, stepPath } from '../../shared/steps';
import { stepsOf } from './historySteps';

const aDay = (day: string, more: Partial<AdoptionDay> = {}): AdoptionDay => ({
  day,
  id: 'exists',
  level: 'MUST',
  met: 1,
  unmet: 1,
  waived: 0,
  unverifiable: 0,
  notApplicable: 0,
  ...more,
});

describe('stepsOf', () => {
  it('gives the share of what can be checked, for each requirement', () => {
    const steps = stepsOf([
      aDay('2026-01-01'),
      aDay('2026-01-01', { id: 'tried', met: 0, unmet: 0, unverifiable: 2 }),
      aDay('2026-01-05', { met: 2, waived: 1, unmet: 0, notApplicable: 9 }),
      aDay('no day'),
    ]);
    expect([...steps]).toEqual([
      [
        'exists',
        [
          { day: '2026-01-01', percent: 50 },
          { day: '2026-01-05', percent: 66 },
        ],
      ],
    ]);
  });
});

it('goes from the first day to today', () => {
  const now = Date.parse('2026-02-01T23:00:00Z');
  const history = [aDay('2026-01-05'), aDay('2026-01-01')];
  expect(periodOf(history, now)).toEqual(['2026-01-01', '2026-02-01']);
  expect(periodOf([], now)).toEqual(['2026-02-01', '2026-02-01']);
});

describe('stepPath', () => {
  const box = { width: 100, height: 50 };

  it('is level until a day, then goes up or down', () => {
    const steps = [
      { day: '2026-01-01', percent: 0 },
      { day: '2026-01-06', percent: 100 },
      { day: '2026-01-09', percent: 50 },
    ];
    expect(stepPath(steps, ['2026-01-01', '2026-01-11'], box)).toBe(
      'M0 50H50V0H80V25H100',
    );
  });

  it('is a line where there is one day only', () => {
    const day = '2026-01-01';
    expect(stepPath([{ day, percent: 100 }], [day, day], box)).toBe('M0 0H100');
  });
});
