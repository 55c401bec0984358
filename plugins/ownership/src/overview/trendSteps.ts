import { CoverageDay } from '@pillars/plugin-ownership-common';
import { Step } from '../shared/steps';

/** A share that nobody could tell on a day is no step. */
function stepsOf(
  trend: readonly CoverageDay[],
  shareOf: (day: CoverageDay) => [part: number, of: number],
): Step[] {
  return trend.flatMap(one => {
    const [part, of] = shareOf(one);
    return of ? [{ day: one.day, percent: Math.floor((100 * part) / of) }] : [];
  });
}

/** The share of what has a living owner who will not easily be lost. */
export const ownedSteps = (trend: readonly CoverageDay[]): Step[] =>
  stepsOf(trend, ({ entities, ownership }) => [ownership.owned, entities]);

/** The share of what its owner runs; what is undeclared is neither here nor there. */
export const shownSteps = (trend: readonly CoverageDay[]): Step[] =>
  stepsOf(trend, ({ run }) => [run.shown, run.shown + run.contradicted]);
