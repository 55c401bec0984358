import { AnyRule } from '../Rule';
import { atypicalInteraction } from './atypical-interaction';
import { blockedStream } from './blocked-stream';
import { domainOverload } from './domain-overload';
import { enablingOwnsProduction } from './enabling-owns-production';
import { memberFragmentation } from './member-fragmentation';
import { noTeamApi } from './no-team-api';
import { overdueInteraction } from './overdue-interaction';
import { platformCollaboratesWidely } from './platform-collaborates-widely';
import { teamCycle } from './team-cycle';
import { teamSize } from './team-size';
import { undeclaredDependency } from './undeclared-dependency';
import { unresolvedMember } from './unresolved-member';
import { unusedInteraction } from './unused-interaction';

/** The family "topology", in the rule book's order. */
export const topologyRules = [
  noTeamApi,
  overdueInteraction,
  undeclaredDependency,
  unusedInteraction,
  atypicalInteraction,
  platformCollaboratesWidely,
  enablingOwnsProduction,
  blockedStream,
  teamSize,
  domainOverload,
  memberFragmentation,
  unresolvedMember,
  teamCycle,
] as const satisfies readonly AnyRule[];
