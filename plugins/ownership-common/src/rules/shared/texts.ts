import { RuleTexts } from '../texts';

/** What several rules say. */
export const SHARED = {
  clauses: {
    aPerson: 'a person',
    leftOut: 'the configuration leaves it out',
    noDeciderOrDecision: 'it names no decider, or no decision',
    notBefore: 'it is not in force before {{day}}',
    wrongKind: 'is neither a user, nor a group, nor a guild',
    placeholder: 'stands for nobody',
    dangling: 'does not exist in the catalog',
    hollow: 'has no members',
    disbanded: 'is disbanded',
    disbanded_merged: 'is merged',
  },
} as const satisfies RuleTexts;
