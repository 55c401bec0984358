import { englishVoice, saying } from '../rules/saying';
import { RuleTexts } from '../rules/texts';
import { Params, ParamsOf, TextId } from '../texts';
import { say } from '../texts/render';

/** What the lint of a standard says, by what it finds. */
export const LINT = {
  messages: {
    'no-text': 'The standard has no text.',
    'other-level': 'The text says {{word}}, and {{levels}}.',
    'uncarried-keyword':
      'The text says {{word}}, and no requirement carries it.',
    'other-level-statement':
      'The statement of `{{id}}` says {{word}}, and it is a {{level}}.',
    'repeated-requirement': 'Another requirement has the id `{{id}}` already.',
    'unchecked-must': 'Nothing checks the MUST `{{id}}`.',
    'unnamed-requirement': 'The text does not name the requirement `{{id}}`.',
  },
  fixes: {
    'no-text':
      'Write in spec.content, or in the file that its $text names, what it asks for and why.',
    'other-level':
      'Say it as the requirement does, or give the requirement that level; where the word belongs to another one, name that in the same paragraph.',
    'uncarried-keyword':
      'Name the id of its requirement in backticks, in the same paragraph, item or row, or in the heading above; add the requirement if there is none; or write the word in lower case.',
    'other-level-statement':
      'Let both say the same; what is of another level is a requirement of its own.',
    'repeated-requirement':
      'Give it an id of its own; waivers and figures go by the id.',
    'unchecked-must':
      'Give it a check, a filter predicate or the id of a rule; without one, nobody can say how far it has come.',
    'unnamed-requirement':
      'Say in the text what it asks for, with its level and its id: "… {{level}} … (`{{id}}`)."',
  },
  clauses: { isA: '`{{id}}` is a {{level}}' },
} as const satisfies RuleTexts;

export const { clause } = saying(LINT);

type Messages = typeof LINT.messages;
type Fixes = typeof LINT.fixes;

const VOICE = englishVoice(LINT);

/** What is wrong and what to do, and what it takes to say both in another language. */
export function toLint<T extends TextId<Messages>>(
  type: T,
  given: ParamsOf<Messages, T> & ParamsOf<Fixes, T>,
): { type: T; message: string; fix: string; params: Params } {
  const params = given as Params;
  return {
    type,
    message: say(LINT.messages, type, params, VOICE),
    fix: say(LINT.fixes, type, params, VOICE),
    params,
  };
}
