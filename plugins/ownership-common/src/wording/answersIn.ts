import { CheckResult } from '../review/types';
import { RuleTexts } from '../rules/texts';
import { Params } from '../texts';
import { joinReasons } from '../whoOwns/joinReasons';
import { Translator } from './translatorFor';
import { Wording } from './Wording';

/** What is said of a catalog in answers. */
export interface Answers<T = RuleTexts> {
  /** Why scopes decide or do not, and why parties are consulted. */
  decisions: T;
  /** How the text of a standard and its requirements fall apart. */
  lint: T;
  /** Why an entity has its verdict. */
  ownership: T;
  /** What speaks for an owner. */
  suggestions: T;
}

const NOTHING: Params = {};

/** The part of a wording that says answers again. */
export function answersIn(
  to: Answers<Translator>,
  check: (one: CheckResult) => CheckResult,
): Pick<Wording, 'covered' | 'decision' | 'lint' | 'ownership' | 'suggestion'> {
  const because = <T extends { reason: string; params?: Params }>(
    one: T,
  ): T => ({
    ...one,
    reason: to.decisions.clause(one.reason, one.params ?? NOTHING),
  });
  const suggestion: Wording['suggestion'] = one => ({
    ...one,
    reasons: one.reasons.map(reason => {
      const { type, text, params = NOTHING, evidence } = reason;
      return {
        ...reason,
        text: to.suggestions.message(text, params, type),
        evidence: [...to.suggestions.evidence(evidence, params)],
      };
    }),
  });
  return {
    covered: because,
    decision: one => ({
      ...one,
      candidates: one.candidates.map(because),
      consulted: one.consulted.map(because),
    }),
    lint: one => {
      const { type, message, fix, params = NOTHING } = one;
      return {
        ...one,
        message: to.lint.message(message, params, type),
        fix: to.lint.fix(fix, params),
      };
    },
    ownership: one => {
      const { why, params = NOTHING, checks, suggestions } = one;
      const said = checks?.map(check);
      const isSaid = checks && joinReasons(checks) === why;
      return {
        ...one,
        why:
          said && isSaid ? joinReasons(said) : to.ownership.clause(why, params),
        ...(said && { checks: said }),
        suggestions: suggestions.map(suggestion),
      };
    },
    suggestion,
  };
}
