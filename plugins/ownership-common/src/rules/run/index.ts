import { AnyRule } from '../Rule';
import { foreignOnCall } from './foreign-on-call';
import { noEscalationPolicy } from './no-escalation-policy';
import { noOnCall } from './no-on-call';
import { noRunbook } from './no-runbook';
import { noSourceLocation } from './no-source-location';
import { operatedByOther } from './operated-by-other';
import { opsSilo } from './ops-silo';

/** The family "run", in the rule book's order. */
export const runRules = [
  operatedByOther,
  noOnCall,
  foreignOnCall,
  noEscalationPolicy,
  noRunbook,
  noSourceLocation,
  opsSilo,
] as const satisfies readonly AnyRule[];
