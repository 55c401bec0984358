import { durationInWords } from '../dates';
import { onOneLine } from '../rules/shared/onOneLine';
import { Language } from '../texts';
import { AnsweredEscalationLevel, DecisionAnswer } from './answer';
import { sentences } from './sentences';

/**
 * An answer in words, with entities by their refs.
 *
 * @public
 */
export interface DecisionSentences {
  /** Two sentences: who decides and why, then who is heard and who may stop it. */
  answer: [string, string];
  /**
   * A numbered sentence for each level, such as `1. After 2 days it goes to
   * group:default/tech.`; empty where there is no escalation. The last says how
   * it ends.
   */
  escalation: string[];
}

type Sentences = (typeof sentences)[Language];

const SHOWN = 3;

/** Such as `a, b, c and 4 others`. */
function listed(names: readonly string[], t: Sentences): string {
  const rest = names.length - SHOWN;
  return t('list', {
    names:
      rest > 1
        ? [...names.slice(0, SHOWN), t('others', { count: rest })]
        : names,
  });
}

function whoAndWhy(answer: DecisionAnswer, t: Sentences): string {
  const { decider, scope, conflict, candidates, unknown, withheld } = answer;
  const about = { entity: answer.entity, decision: answer.decision };
  if (unknown === 'entity') {
    return t('unknownEntity', about);
  }
  if (decider) {
    const why = candidates.find(one => one.scope === scope)?.reason;
    return t('decides', { ...about, decider, scope, why: String(why) });
  }
  if (withheld) {
    return t('withheld', about);
  }
  if (conflict.length) {
    const sides = conflict.map(one => `${one.decider} (${one.scope})`);
    return t('conflict', { ...about, sides: listed(sides, t) });
  }
  return t(unknown === 'decision' ? 'unknownDecision' : 'undecided', about);
}

function whoIsHeard(answer: DecisionAnswer, t: Sentences): string {
  const { unknown, withheld, decider, consulted, vetoes } = answer;
  if (unknown === 'entity') {
    return t('askByRef');
  }
  const heard = consulted.length
    ? listed(
        consulted.map(one => one.ref),
        t,
      )
    : undefined;
  if (withheld && !decider) {
    return heard ? t('ownersHeard', { heard }) : t('heardWithheld');
  }
  const holders = [...new Set(vetoes.map(one => one.by))];
  const by = listed(holders, t);
  const [some, none] = holders.length
    ? (['veto', 'nobodyVeto'] as const)
    : ([undefined, 'nobody'] as const);
  const context = heard ? some : none;
  return t(decider ? 'hears' : 'hear', { heard, by, context });
}

function levelSentence(
  { level, to, after, when, end }: AnsweredEscalationLevel,
  before: string | undefined,
  language: Language,
): string {
  const t = sentences[language];
  const time = durationInWords(after, language);
  const given = {
    level,
    to,
    when: when ? t('inCase', { when: onOneLine(when) }) : '',
    end: end ? t('ends') : '',
    ...(to === before && { context: 'again' as const }),
  };
  return time ? t('level', { ...given, time }) : t('levelAnytime', given);
}

/**
 * Of what an escalation is: of an answer, all of it; or a scope's `own` levels,
 * behind which an answer may go on with another scope.
 *
 * @public
 */
export type EscalationKind = 'answer' | 'own';

/** How an escalation without a last word stops: of an answer, it is known that it does. */
function stopOf(
  sentence: string,
  to: string,
  before: readonly string[],
  kind: EscalationKind,
  t: Sentences,
): string {
  if (kind === 'own') {
    return to === before[0]
      ? t('ownEnd', { sentence })
      : t('ownGoesOn', { sentence, to });
  }
  // To be asked again, at once, is no way back.
  return before.slice(0, -1).includes(to)
    ? t('comesBack', { sentence, to })
    : t('stops', { sentence });
}

/**
 * The escalation of an answer, or of a scope, in words: a numbered sentence for
 * each level, see `DecisionSentences`. Only of an answer is it known that nobody
 * has the last word.
 *
 * @public
 */
export function escalationSentences(
  {
    decider,
    withheld,
    escalation,
  }: Pick<DecisionAnswer, 'decider' | 'withheld' | 'escalation'>,
  kind: EscalationKind = 'answer',
  language: Language = 'en',
): string[] {
  const t = sentences[language];
  const way = [decider ?? '', ...escalation.map(one => one.to)];
  return escalation.map((one, index) => {
    const sentence = levelSentence(one, way[index], language);
    const { to, end } = one;
    if (index < escalation.length - 1 || end) {
      return sentence;
    }
    if (withheld) {
      return t('goesOnHidden', { sentence });
    }
    return stopOf(sentence, to, way.slice(0, -1), kind, t);
  });
}

/**
 * Puts an answer into words. Reasons are in it as they are given: `Wording.decision`
 * says them in another language.
 *
 * @public
 */
export function sentencesOf(
  answer: DecisionAnswer,
  language: Language = 'en',
): DecisionSentences {
  const t = sentences[language];
  return {
    answer: [whoAndWhy(answer, t), whoIsHeard(answer, t)],
    escalation: escalationSentences(answer, 'answer', language),
  };
}
