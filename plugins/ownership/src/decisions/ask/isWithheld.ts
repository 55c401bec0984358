import { DecisionAnswer } from '@pillars/plugin-ownership-common';

/** Whether who decides is not for the reader to see; else at most the way on is not. */
export const isWithheld = ({ withheld, decider }: DecisionAnswer): boolean =>
  Boolean(withheld) && !decider;
