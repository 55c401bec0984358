import { inEnglish, saying } from '../rules/saying';
import { RuleTexts } from '../rules/texts';
import { Clause, Params } from '../texts';

/** Why an entity has its verdict, or none, where no check says it. */
export const WHY = {
  clauses: {
    living: 'It has a living owner, and no rule finds that owner at risk.',
    unfound: 'No rule that is on finds fault with its owner.',
    unreviewed: 'No review has looked at it yet.',
    noVerdict: 'Entities of the kind {{kind}} get no verdict.',
  },
} as const satisfies RuleTexts;

export const { clause } = saying(WHY);

const english = inEnglish(WHY);

/** As answers hold it. */
export const toWhy = (one: Clause): { why: string; params?: Params } => ({
  why: english(one),
  ...(one.params && { params: one.params }),
});
