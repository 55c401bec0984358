import { Finding, Severity } from '../findings';
import { remember } from '../remember';
import { CheckResult, NotSetUp } from '../review/types';
import { RuleFamily } from '../rules/Rule';
import { RuleTexts, Translation } from '../rules/texts';
import { Need } from '../snapshot';
import { Language, Params } from '../texts';
import { Answers, answersIn } from './answersIn';
import { translatorFor } from './translatorFor';
import { Wording } from './Wording';

/** Everything that is said in a language other than English. */
export interface Vocabulary {
  language: Language;
  families: Record<RuleFamily, string>;
  severities: Record<Severity, string>;
  /** What the catalog may not use yet. */
  needs: Readonly<Record<Need, Omit<NotSetUp, 'need' | 'rules'>>>;
  /** What several rules say. */
  shared: RuleTexts;
  answers: Answers;
  /** What each rule says, by its id. */
  rules: Readonly<Record<string, Translation>>;
}

/** What is said in English: by each rule, by several of them, and in answers. */
export interface English {
  rules: ReadonlyArray<{ id: string; texts?: RuleTexts }>;
  shared: RuleTexts;
  answers: Answers;
}

const withShared = (own: RuleTexts | undefined, shared: RuleTexts) => ({
  ...own,
  clauses: { ...shared.clauses, ...own?.clauses },
  labels: { ...shared.labels, ...own?.labels },
});

const NOTHING: Params = {};

/** The part of a wording that says again what rules said. */
function reviewsIn(
  { language, shared, rules }: Vocabulary,
  english: English,
): Pick<Wording, 'check' | 'finding'> {
  const texts = new Map(english.rules.map(rule => [rule.id, rule.texts]));
  const translations = new Map(Object.entries(rules));
  const translatorOf = remember(id =>
    translatorFor({
      language,
      english: withShared(texts.get(id), english.shared),
      other: withShared(translations.get(id), shared),
    }),
  );
  const translateReason = (one: CheckResult, reason: string) => {
    const { rule, messageId, params = NOTHING } = one;
    return messageId === undefined
      ? translatorOf(rule).clause(reason, params)
      : translatorOf(rule).message(reason, params, messageId);
  };
  return {
    finding: <T extends Finding>(one: T): T => {
      const { params = NOTHING, fix } = one;
      const to = translatorOf(one.rule);
      return {
        ...one,
        message: to.message(one.message, params, one.messageId),
        evidence: to.evidence(one.evidence, params),
        fix: { ...fix, summary: to.fix(fix.summary, params) },
      };
    },
    check: one => ({
      ...one,
      ...(one.reason && { reason: translateReason(one, one.reason) }),
      ...(one.evidence && {
        evidence: translatorOf(one.rule).evidence(
          one.evidence,
          one.params ?? NOTHING,
        ),
      }),
    }),
  };
}

/** The wording of a language that has a vocabulary. */
export function createWording(
  vocabulary: Vocabulary,
  english: English,
): Wording {
  const { language, families, severities, needs, shared } = vocabulary;
  const titles = new Map(Object.entries(vocabulary.rules));
  const words = new Map<string, object>(Object.entries(needs));
  const translatorOf = (answers: keyof Answers) =>
    translatorFor({
      language,
      english: withShared(english.answers[answers], english.shared),
      other: withShared(vocabulary.answers[answers], shared),
    });
  const reviews = reviewsIn(vocabulary, english);
  return {
    language,
    title: ({ id, title }) => titles.get(id)?.title ?? title,
    family: family => families[family],
    severity: severity => severities[severity],
    notSetUp: one => ({ ...one, ...words.get(one.need) }),
    ...reviews,
    ...answersIn(
      {
        decisions: translatorOf('decisions'),
        lint: translatorOf('lint'),
        ownership: translatorOf('ownership'),
        suggestions: translatorOf('suggestions'),
      },
      reviews.check,
    ),
  };
}
