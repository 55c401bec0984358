import { AnsweredEscalationLevel } from './answer';
import { EscalationStep, escalationOf } from './escalation';
import { Application, ScopeInForce } from './types';

/**
 * Where escalation goes on after its last level: with the most specific scope
 * of who that level goes to. Undefined where that is known, or nobody has one.
 */
function nextScope(
  step: EscalationStep,
  bearing: readonly Application[],
  passed: ReadonlySet<ScopeInForce>,
): ScopeInForce | undefined {
  const next = bearing.find(one => one.scope.decider === step.to)?.scope;
  return next && !passed.has(next) ? next : undefined;
}

/**
 * The levels of a scope's escalation. Where none of them is terminal, it goes
 * on with the scope of who the last one goes to, as long as there is one that
 * it has not passed: it always ends.
 *
 * @param bearing - the scopes that answer the question, the most specific first
 */
export function ladderOf(
  scope: ScopeInForce,
  bearing: readonly Application[],
): AnsweredEscalationLevel[] {
  const passed = new Set<ScopeInForce>();
  const steps: EscalationStep[] = [];
  for (let here: ScopeInForce | undefined = scope; here; ) {
    passed.add(here);
    const own: EscalationStep[] = escalationOf(here);
    own.forEach(step => steps.push(step));
    const last = own[own.length - 1];
    here =
      last && !last.terminal ? nextScope(last, bearing, passed) : undefined;
  }
  return steps.map(({ to, after, when, terminal }, index) => ({
    level: index + 1,
    to,
    ...(after !== undefined && { after }),
    ...(when !== undefined && { when }),
    ...(terminal && { end: true as const }),
  }));
}
