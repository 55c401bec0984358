import { OwnerStanding, Snapshot } from '../../snapshot';
import { kindOf } from './groupOwners';

const DECIDERS = ['user', 'group', 'guild'];

/** Why somebody named by a full ref can decide nothing. */
export interface CannotDecide {
  reason: Exclude<OwnerStanding, 'living'> | 'wrongKind';
  /** What is said of them, such as `does not exist in the catalog`. */
  clause: string;
}

/** Why nobody decides where a decision is left to `ref`; undefined where it can. */
export function whyCannotDecide(
  snapshot: Snapshot,
  ref: string,
): CannotDecide | undefined {
  if (!DECIDERS.includes(kindOf(ref))) {
    return {
      reason: 'wrongKind',
      clause: 'is neither a user, nor a group, nor a guild',
    };
  }
  const reason = snapshot.standingOf(ref);
  switch (reason) {
    case 'living':
      return undefined;
    case 'placeholder':
      return { reason, clause: 'stands for nobody' };
    case 'dangling':
      return { reason, clause: 'does not exist in the catalog' };
    case 'disbanded': {
      const status = snapshot.group(ref)?.teamApi?.spec.status;
      return { reason, clause: `is ${status}` };
    }
    default:
      return { reason, clause: 'has no members' };
  }
}
