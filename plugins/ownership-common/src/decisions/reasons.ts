import { inEnglish, saying } from '../rules/saying';
import { RuleTexts } from '../rules/texts';
import { Clause, Params } from '../texts';

/** Why scopes apply or do not, and why parties are consulted, in clauses about them. */
export const REASONS = {
  clauses: {
    everything: 'applies to everything',
    namesItself: 'names the entity itself',
    matchesItself: 'matches the entity itself',
    namesSystem: 'names its system {{place}}',
    namesSystem_hidden: 'names its system',
    namesDomain: 'names its domain {{place}}',
    namesDomain_hidden: 'names its domain',
    matchesSystem: 'matches its system {{place}}',
    matchesSystem_hidden: 'matches its system',
    matchesDomain: 'matches its domain {{place}}',
    matchesDomain_hidden: 'matches its domain',
    named: '{{how}}, where {{best}} names what it is about',
    named_hidden: '{{how}}, where another scope names what it is about',
    nearer_one: '{{how}}, {{count}} step further than {{best}}',
    nearer_other: '{{how}}, {{count}} steps further than {{best}}',
    nearer_hidden_one: '{{how}}, {{count}} step further than another scope',
    nearer_hidden_other: '{{how}}, {{count}} steps further than another scope',
    deeper:
      '{{how}} and decides {{decision}} as a whole, where {{best}} decides {{part}}',
    deeper_hidden:
      '{{how}} and decides {{decision}} as a whole, where another scope decides a part of it',
    also: '{{first}}; {{second}}',
    otherDecider: '{{rival}} is as specific and names another decider',
    sameDecider: '{{rival}} is as specific and names the same decider',
    hiddenRival: 'another scope is as specific',
    reviewDue: 'its review was due on {{day}}',
    cannotDecide: 'its decider {{decider}} {{problem}}',
    notInForce: '{{how}}, yet {{why}}',
    decidesOther: '{{how}}, yet decides {{decision}}',
    elsewhere:
      'decides {{decision}}, yet covers neither the entity nor a place it is part of',
    consulted: 'is named by {{scope}}',
    owns_zero: 'owns {{first}}, which depends on it',
    owns_one: 'owns {{first}} and {{count}} more that depend on it',
    owns_other: 'owns {{first}} and {{count}} more that depend on it',
  },
} as const satisfies RuleTexts;

/** Part of a reason, or all of it. */
export const { clause: because } = saying(REASONS);

/** A reason as answers hold it. */
export interface Reason {
  reason: string;
  params?: Params;
}

const english = inEnglish(REASONS);

export const toReason = (clause: Clause): Reason => ({
  reason: english(clause),
  ...(clause.params && { params: clause.params }),
});
