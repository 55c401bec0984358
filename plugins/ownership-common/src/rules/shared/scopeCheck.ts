import { DecisionIndex, decisionIndexOf, ScopeInForce } from '../../decisions';
import { DecisionScopeNode } from '../../snapshot';
import { RuleAnswers, RuleContext } from '../Rule';
import { shared } from './says';

/**
 * A check of the decision scopes in force. Of any other scope it says why that
 * one is not: what a scope will decide one day is wrong today in no way.
 */
export function scopeCheck(
  { snapshot, now }: Pick<RuleContext, 'snapshot' | 'now'>,
  check: (scope: ScopeInForce, index: DecisionIndex) => RuleAnswers,
): (scope: DecisionScopeNode) => RuleAnswers {
  const index = decisionIndexOf(snapshot, now);
  return scope => {
    const why = index.whyNotInForce(scope);
    return why ? shared.because(why) : check(scope as ScopeInForce, index);
  };
}
