import { Duration } from 'luxon';
import { toDuration } from '../dates';
import { quoted } from '../rules/shared/quoted';
import { AnsweredEscalationLevel, DecisionAnswer } from './answer';

/**
 * An answer in words, in English, with entities by their refs.
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

const SHOWN = 3;

/** Such as `a, b, c and 4 others`. */
function listed(names: readonly string[]): string {
  const rest = names.length - SHOWN;
  const parts =
    rest > 1 ? [...names.slice(0, SHOWN), `${rest} others`] : [...names];
  const last = parts.pop()!;
  return parts.length ? `${parts.join(', ')} and ${last}` : last;
}

function whoAndWhy(answer: DecisionAnswer): string {
  const { entity, decision, decider, scope, conflict, candidates } = answer;
  const about = `${decision} of ${entity}`;
  if (answer.unknown === 'entity') {
    return `Nobody can say who decides ${about}: the catalog holds no such entity.`;
  }
  if (decider) {
    const why = candidates.find(one => one.scope === scope);
    return `${decider} decides ${about}: ${scope} ${why?.reason}.`;
  }
  if (answer.withheld) {
    return `Who decides ${about} is withheld: a scope that you may not see has a part in it.`;
  }
  if (conflict.length) {
    const sides = conflict.map(one => `${one.decider} (${one.scope})`);
    return `Nobody can say who decides ${about}: ${listed(
      sides,
    )} are named by scopes that are equally specific.`;
  }
  return answer.unknown === 'decision'
    ? `Nobody decides ${about}: no scope of the catalog decides that, anything above it or anything below it.`
    : `Nobody decides ${about}: no scope in force covers it.`;
}

function whoIsHeard(answer: DecisionAnswer): string {
  const { unknown, withheld, decider, consulted, vetoes } = answer;
  if (unknown === 'entity') {
    return 'An entity is asked for by a ref with its kind, such as component:default/checkout.';
  }
  const refs = consulted.map(one => one.ref);
  if (withheld && !decider) {
    return refs.length
      ? `Whoever decides it asks the owners of what depends on it first: ${listed(
          refs,
        )}.`
      : 'Whom they ask first is withheld as well.';
  }
  const subject = decider ? 'It' : 'Whoever decides it';
  const heard = refs.length
    ? `${subject} asks ${listed(refs)} first`
    : `${subject} has nobody to ask first`;
  const by = [...new Set(vetoes.map(one => one.by))];
  return by.length ? `${heard}, and ${listed(by)} may veto it.` : `${heard}.`;
}

const inWords = (duration: Duration) =>
  duration.reconfigure({ locale: 'en' }).toHuman({ listStyle: 'long' });

function levelSentence(
  { level, to, after, when, end }: AnsweredEscalationLevel,
  before: string | undefined,
): string {
  const time = toDuration(after);
  const start = time ? `After ${inWords(time)}` : 'At no stated time';
  const goes = to === before ? `${to} is asked again` : `it goes to ${to}`;
  const inCase = when ? `, in this case: ${quoted(when)}` : '';
  const ends = end ? '; there it ends' : '';
  return `${level}. ${start} ${goes}${inCase}${ends}.`;
}

/**
 * Of what an escalation is: of an answer, all of it; or a scope's `own` levels,
 * behind which an answer may go on with another scope.
 *
 * @public
 */
export type EscalationKind = 'answer' | 'own';

/** How an answer's escalation without a last word stops. */
const deadEnd = (to: string, before: readonly string[]): string =>
  before.slice(0, -1).includes(to)
    ? `It comes back to ${to}, who had it already: nobody has the last word.`
    : `It stops there: nobody has the last word.`;

/** How the levels of a scope stop that states no last word. */
const openEnd = (to: string, decider: string | undefined): string =>
  to === decider
    ? 'It states no last word.'
    : `It states no last word; an answer goes on with the scope of ${to}, if there is one.`;

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
): string[] {
  const way = [decider ?? '', ...escalation.map(one => one.to)];
  return escalation.map((one, index) => {
    const sentence = levelSentence(one, way[index]);
    const isLast = index === escalation.length - 1;
    if (!isLast || one.end) {
      return sentence;
    }
    if (withheld) {
      return `${sentence} It goes on with a scope that you may not see.`;
    }
    const stop =
      kind === 'own'
        ? openEnd(one.to, decider)
        : deadEnd(one.to, way.slice(0, -1));
    return `${sentence} ${stop}`;
  });
}

/**
 * Puts an answer into words.
 *
 * @public
 */
export const sentencesOf = (answer: DecisionAnswer): DecisionSentences => ({
  answer: [whoAndWhy(answer), whoIsHeard(answer)],
  escalation: escalationSentences(answer),
});
