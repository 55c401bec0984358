import { OwnerStanding, Snapshot } from '../../snapshot';
import { Clause } from '../../texts';
import { kindOf } from './groupOwners';
import { shared } from './says';

const DECIDERS = ['user', 'group', 'guild'];

/** Why somebody named by a full ref can decide nothing. */
export interface CannotDecide {
  reason: Exclude<OwnerStanding, 'living'> | 'wrongKind';
  /** What is said of them, such as `does not exist in the catalog`. */
  clause: Clause;
}

/** Why nobody decides where a decision is left to `ref`; undefined where it can. */
export function whyCannotDecide(
  snapshot: Snapshot,
  ref: string,
): CannotDecide | undefined {
  if (!DECIDERS.includes(kindOf(ref))) {
    return { reason: 'wrongKind', clause: shared.clause('wrongKind') };
  }
  const reason = snapshot.standingOf(ref);
  switch (reason) {
    case 'living':
      return undefined;
    case 'disbanded': {
      const isMerged = snapshot.group(ref)?.teamApi?.spec.status === 'merged';
      const given = isMerged ? ({ context: 'merged' } as const) : {};
      return { reason, clause: shared.clause('disbanded', given) };
    }
    default:
      return { reason, clause: shared.clause(reason) };
  }
}
