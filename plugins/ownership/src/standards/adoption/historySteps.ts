import { AdoptionDay } from '@pillars/plugin-ownership-common';
import { shareOf } from '../figures';
import { Step } from '../../shared/steps';

/** The steps of each requirement; days on which it applied to nothing are none. */
export function stepsOf(history: readonly AdoptionDay[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  for (const { id, day, ...counts } of history) {
    const { percent } = shareOf(counts);
    if (percent !== undefined && !Number.isNaN(Date.parse(day))) {
      const own = steps.get(id) ?? [];
      own.push({ day, percent });
      steps.set(id, own);
    }
  }
  return steps;
}
