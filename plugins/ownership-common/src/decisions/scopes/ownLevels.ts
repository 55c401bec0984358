import { DecisionScopeNode } from '../../snapshot';
import { AnsweredEscalationLevel } from '../answer';
import { escalationOf } from '../escalation';
import { toLevels } from '../ladder';

/** The levels that a scope states itself. */
export function ownLevels(scope: DecisionScopeNode): AnsweredEscalationLevel[] {
  const steps = escalationOf(scope);
  return toLevels(
    steps,
    steps.findIndex(one => one.terminal),
  );
}
