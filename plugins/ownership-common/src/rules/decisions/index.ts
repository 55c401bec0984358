import { AnyRule } from '../Rule';
import { decidedTooHigh } from './decided-too-high';
import { deciderBottleneck } from './decider-bottleneck';
import { escalationCycle } from './escalation-cycle';
import { escalationDeadEnd } from './escalation-dead-end';
import { expiredScope } from './expired-scope';
import { overlappingScopes } from './overlapping-scopes';
import { undecidableScope } from './undecidable-scope';
import { undecided } from './undecided';
import { unlinkedImpact } from './unlinked-impact';
import { vetoSprawl } from './veto-sprawl';

/** The family "decisions", in the rule book's order. */
export const decisionsRules = [
  undecidableScope,
  overlappingScopes,
  undecided,
  escalationCycle,
  escalationDeadEnd,
  decidedTooHigh,
  vetoSprawl,
  deciderBottleneck,
  expiredScope,
  unlinkedImpact,
] as const satisfies readonly AnyRule[];
