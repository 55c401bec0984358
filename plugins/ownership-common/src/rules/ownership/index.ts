import { AnyRule } from '../Rule';
import { ambiguousOwner } from './ambiguous-owner';
import { contestedOwnership } from './contested-ownership';
import { danglingOwner } from './dangling-owner';
import { disbandedOwner } from './disbanded-owner';
import { hollowOwner } from './hollow-owner';
import { inheritedOwnerMismatch } from './inherited-owner-mismatch';
import { lifecycleContradiction } from './lifecycle-contradiction';
import { missingOwner } from './missing-owner';
import { noDomain } from './no-domain';
import { ownerNotATeam } from './owner-not-a-team';
import { ownershipConcentration } from './ownership-concentration';
import { placeholderOwner } from './placeholder-owner';
import { staleConfirmation } from './stale-confirmation';
import { thinOwner } from './thin-owner';
import { userOwned } from './user-owned';

/** The family "ownership", in the rule book's order. */
export const ownershipRules = [
  missingOwner,
  placeholderOwner,
  danglingOwner,
  disbandedOwner,
  hollowOwner,
  userOwned,
  thinOwner,
  ambiguousOwner,
  ownerNotATeam,
  staleConfirmation,
  lifecycleContradiction,
  inheritedOwnerMismatch,
  noDomain,
  contestedOwnership,
  ownershipConcentration,
] as const satisfies readonly AnyRule[];
