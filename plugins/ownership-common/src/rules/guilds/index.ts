import { AnyRule } from '../Rule';
import { authorityMismatch } from './authority-mismatch';
import { dormantGuild } from './dormant-guild';
import { noCharter } from './no-charter';
import { standardPastSunset } from './standard-past-sunset';
import { standardReviewOverdue } from './standard-review-overdue';
import { standardUnmet } from './standard-unmet';
import { understaffedGuild } from './understaffed-guild';
import { unrepresentedDomain } from './unrepresented-domain';
import { unverifiableMust } from './unverifiable-must';
import { waiverExpired } from './waiver-expired';
import { workingGroupOwns } from './working-group-owns';

/** The family "guilds", in the rule book's order. */
export const guildsRules = [
  understaffedGuild,
  dormantGuild,
  noCharter,
  authorityMismatch,
  workingGroupOwns,
  unverifiableMust,
  standardReviewOverdue,
  standardPastSunset,
  standardUnmet,
  waiverExpired,
  unrepresentedDomain,
] as const satisfies readonly AnyRule[];
