import { AnsweredEscalationLevel } from './answer';
import { EscalationStep, escalationOf } from './escalation';
import { Application, ScopeInForce } from './types';

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
  // Of several scopes of one decider the most specific one stays.
  const scopeOf = new Map(
    [...bearing].reverse().map(one => [one.scope.decider, one.scope]),
  );
  const passed = new Set<ScopeInForce>();
  const steps: EscalationStep[] = [];
  let here: ScopeInForce | undefined = scope;
  while (here && !passed.has(here)) {
    passed.add(here);
    const own = escalationOf(here);
    own.forEach(step => steps.push(step));
    const last = own[own.length - 1];
    here = last && !last.terminal ? scopeOf.get(last.to) : undefined;
  }
  return steps.map(({ to, after, when, terminal }, index) => ({
    level: index + 1,
    to,
    ...(after !== undefined && { after }),
    ...(when !== undefined && { when }),
    ...(terminal && { end: true as const }),
  }));
}
