import { englishVoice, saying } from '../rules/saying';
import { RuleTexts } from '../rules/texts';
import { Params, ParamsOf, TextId } from '../texts';
import { say } from '../texts/render';

/**
 * What speaks for a team, in sentences in which "it" is the team and "this" the
 * entity, by the type of the reason.
 */
export const SUGGESTIONS = {
  messages: {
    successor: 'It took over from {{way}}.',
    nearName_same: 'The owner given, {{given}}, has the same name.',
    nearName_zero:
      'The owner given, {{given}}, has the same name but for hyphens and words such as team.',
    nearName_one:
      'The owner given, {{given}}, is one letter away from its name.',
    nearName_other:
      'The owner given, {{given}}, is {{count}} letters away from its name.',
    userTeam_zero: '{{user}}, who is named as owner, is in it.',
    userTeam_one:
      '{{user}}, who is named as owner, is in it, and in {{count}} more.',
    userTeam_other:
      '{{user}}, who is named as owner, is in it, and in {{count}} more.',
    lastOwner: 'It owned this until {{day}}.',
    repository_one: 'It owns the only other entity in {{repository}}.',
    repository_other:
      'It owns {{owned}} of the {{count}} others in {{repository}}.',
    system: 'It owns {{whole}}, which this belongs to.',
    domain: 'It owns {{whole}}, which this belongs to.',
    dependents_one: 'It owns the one entity that depends on this.',
    dependents_other:
      'It owns {{owned}} of the {{count}} entities that depend on this.',
  },
  clauses: { earlier: 'which took over from {{gone}}' },
  labels: {
    successor: 'TeamAPI spec.successors',
    userTeam: 'declared members',
    lastOwner: 'spec.owner on {{day}}',
  },
} as const satisfies RuleTexts;

export const { clause, label } = saying(SUGGESTIONS);

type Messages = typeof SUGGESTIONS.messages;

const VOICE = englishVoice(SUGGESTIONS);

/** A sentence, and what it takes to say it in another language. */
export const toText = <T extends TextId<Messages>>(
  type: T,
  given: ParamsOf<Messages, T>,
): { text: string; params: Params } => {
  const params = given as Params;
  return { text: say(SUGGESTIONS.messages, type, params, VOICE), params };
};
