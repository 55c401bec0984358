import { Given } from '../texts/definePhrases';
import { say, Voice } from '../texts/render';
import { Clause, Params, TextId } from '../texts/types';
import { finding, notApplicable, RuleFinding, RuleNotApplicable } from './Rule';
import { SHARED } from './shared/texts';
import { RuleTexts, SaidFinding, Table } from './texts';

/** What a rule says its answers with. @public */
export interface Says<T extends RuleTexts> {
  texts: T;
  /** A finding with the sentences of its ids. */
  finding<
    M extends TextId<Table<T, 'messages'>>,
    F extends TextId<Table<T, 'fixes'>>,
  >(
    found: SaidFinding<T, M, F>,
  ): RuleFinding;
  /** Why the rule does not apply. */
  notApplicable<C extends TextId<Table<T, 'clauses'>>>(
    because: C,
    ...given: Given<Table<T, 'clauses'>, C>
  ): RuleNotApplicable;
  /** Why the rule does not apply, in a clause that something else answered. */
  because(clause: Clause): RuleNotApplicable;
  /** A part of a sentence, to be given to a text. */
  clause<C extends TextId<Table<T, 'clauses'>>>(
    id: C,
    ...given: Given<Table<T, 'clauses'>, C>
  ): Clause;
  /** The `path` of evidence that is no path; what it takes, the finding's params hold. */
  label<L extends TextId<Table<T, 'labels'>>>(
    id: L,
    ...given: Given<Table<T, 'labels'>, L>
  ): string;
}

/** The voice in which reviews speak. */
export const englishVoice = (texts: RuleTexts): Voice => ({
  language: 'en',
  clauses: { ...SHARED.clauses, ...texts.clauses },
});

/** Says clauses of a table, or such as several rules say, in English. */
export function inEnglish(texts: RuleTexts): (clause: Clause) => string {
  const voice = englishVoice(texts);
  return ({ clause, params = {} }) => say(voice.clauses, clause, params, voice);
}

/**
 * Gives a rule its words. What it says is English as soon as it is said, and
 * carries what it takes to say the same in another language.
 *
 * @throws TypeError, when it is used, where a text or what fills it is missing
 * @public
 */
export function saying<const T extends RuleTexts>(texts: T): Says<T> {
  const voice = englishVoice(texts);
  const { messages = {}, fixes = {}, labels = {} } = texts;
  return {
    texts,
    finding: ({ params, fix: { fixId, ...fix }, ...found }) =>
      finding({
        ...found,
        params: params as Params,
        message: say(messages, found.messageId, params as Params, voice),
        fix: { summary: say(fixes, fixId, params as Params, voice), ...fix },
      }),
    notApplicable: (because, ...[params]) =>
      notApplicable(say(voice.clauses, because, params ?? {}, voice), params),
    because: ({ clause, params }) =>
      notApplicable(say(voice.clauses, clause, params ?? {}, voice), params),
    clause: (clause, ...[params]) => (params ? { clause, params } : { clause }),
    label: (id, ...[params]) => say(labels, id, params ?? {}, voice),
  };
}
