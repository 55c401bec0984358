import { CoverageDay } from '@pillars/plugin-ownership-common';
import { ownedSteps, shownSteps } from './trendSteps';

const day = (
  name: string,
  [orphaned, atRisk, owned]: number[],
  [contradicted, undeclared, shown]: number[],
): CoverageDay => ({
  day: name,
  entities: orphaned + atRisk + owned,
  ownership: { orphaned, atRisk, owned },
  run: { contradicted, undeclared, shown, notApplicable: 0 },
});

describe('the steps of the trend', () => {
  const trend = [
    day('2026-01-01', [0, 0, 0], [0, 0, 0]),
    day('2026-01-02', [1, 1, 2], [0, 4, 0]),
    day('2026-01-03', [0, 0, 3], [1, 97, 2]),
  ];

  it('are the shares of what is owned, where there is something to own', () => {
    expect(ownedSteps(trend)).toEqual([
      { day: '2026-01-02', percent: 50 },
      { day: '2026-01-03', percent: 100 },
    ]);
  });

  it('count what is undeclared neither for nor against', () => {
    expect(shownSteps(trend)).toEqual([{ day: '2026-01-03', percent: 66 }]);
  });
});
