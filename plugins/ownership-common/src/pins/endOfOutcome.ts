import { OwnershipVerdict } from '../review/types';
import { OutcomeEnd, PinOutcomeType } from './types';

/** What a later review says of an entity that a meeting decided about. */
export interface LaterState {
  ownership: OwnershipVerdict;
  /** Full ref of who is to act on it: its owner, where it has one. */
  accountable?: string;
}

const isOrphaned = (later: LaterState | undefined) =>
  later?.ownership === 'orphaned';

/** Whether a later review shows just what was decided. */
function isAsDecided(
  { outcome, owner }: { outcome: PinOutcomeType; owner?: string },
  later: LaterState | undefined,
): boolean {
  return outcome === 'propose-owner'
    ? !isOrphaned(later) && later?.accountable === owner
    : outcome === 'retire' && later === undefined;
}

/**
 * Whether what was decided came true.
 *
 * @param later - undefined for what is not in the catalog any more
 * @param today - ISO 8601 date of the later review
 * @public
 */
export function endOfOutcome(
  decided: { outcome: PinOutcomeType; owner?: string; dueOn?: string },
  later: LaterState | undefined,
  today: string,
): OutcomeEnd {
  const { outcome, dueOn } = decided;
  if (outcome === 'open') {
    return 'none';
  }
  if (isAsDecided(decided, later)) {
    return 'true';
  }
  if (!isOrphaned(later)) {
    return 'otherwise';
  }
  return dueOn !== undefined && dueOn < today ? 'missed' : 'pending';
}
