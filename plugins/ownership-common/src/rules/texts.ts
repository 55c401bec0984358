import { Patch } from '../findings';
import { ParamsOf, TextId, Texts } from '../texts/types';
import type { RuleFinding } from './Rule';

/**
 * What a rule says, in English. French stands in `fr.ts` of its family.
 *
 * @public
 */
export interface RuleTexts {
  /** What is wrong, one sentence each, by `messageId`. */
  messages?: Texts;
  /** What to do, one or two imperative sentences each, by `fixId`. */
  fixes?: Texts;
  /** Why it does not apply, and parts of its sentences. */
  clauses?: Texts;
  /** What evidence is called that is no path into an entity. */
  labels?: Texts;
}

/** A table of texts, empty where there is none. @public */
export type Table<
  T extends RuleTexts,
  S extends keyof RuleTexts,
> = T[S] extends Texts ? T[S] : {};

/** A finding of a rule, said by the ids of its texts. @public */
export type SaidFinding<
  T extends RuleTexts,
  M extends TextId<Table<T, 'messages'>>,
  F extends TextId<Table<T, 'fixes'>>,
> = Omit<
  RuleFinding,
  'outcome' | 'message' | 'messageId' | 'params' | 'fix'
> & {
  messageId: M;
  /** For the message, the fix and the labels alike. */
  params: ParamsOf<Table<T, 'messages'>, M> &
    ParamsOf<Table<T, 'fixes'>, F> &
    Partial<ParamsOf<Table<T, 'labels'>, TextId<Table<T, 'labels'>>>>;
  fix: { fixId: F; patch?: Patch };
};

type SameKeys<T> = { readonly [K in keyof T]: string };

/** A rule with its texts, for the types of its translation. */
interface RuleWithTexts {
  id: string;
  texts: RuleTexts;
}

/**
 * The texts of a rule in another language: a title, and each text of the rule
 * under its key.
 */
export type Translation<T extends RuleTexts = RuleTexts> = {
  title: string;
} & { readonly [S in keyof T]: SameKeys<T[S]> };

/** The translations of a family: of each rule that has texts, by its id. */
export type Translations<Rules extends readonly unknown[]> = {
  readonly [R in Rules[number] as R extends RuleWithTexts
    ? R['id']
    : never]: R extends RuleWithTexts ? Translation<R['texts']> : never;
};
