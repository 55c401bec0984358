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
    noOwner: 'it names no owner',
    noLivingOwner: 'it has no living owner',
    notInProduction: 'it is not in production',
    groupStatesNothing: 'it is a Group, which cannot state this',
    notPublished: 'it is neither on trial nor adopted',
    goneTeam: 'it was merged or disbanded',
    guildList: 'it lists the members of a guild',
    itsOwner: 'its owner',
    nobodyRuns: 'it is of a sort that nobody runs',
    otherTier: 'it is of tier {{tier}}',
    noTier: 'it states no tier',
  },
  labels: {
    teamType: 'team type',
    ownMembers: 'declared members of its own',
  },
} as const satisfies RuleTexts;
