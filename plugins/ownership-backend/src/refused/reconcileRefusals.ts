import { RefusedItem } from '@pillars/plugin-ownership-common';
import { Refusal } from '../store/RefusalStore';

/** An event may come before the catalog shows what it speaks of, in milliseconds. */
const GRACE = 60_000;

/** How long a row stays that nothing confirms any more, in milliseconds. */
export interface Retention {
  refusals: number;
  duplicates: number;
}

/** What a review knows of the catalog. */
export interface Sight {
  /** Milliseconds since 1970 at which it began to read. */
  at: number;
  /** Where the catalog has an entity from; undefined for one that it does not serve. */
  served(ref: string): { location?: string } | undefined;
  /** What it refuses now. */
  refused: readonly Refusal[];
  /** Whether `refused` holds all that the catalog does not serve. */
  complete: boolean;
}

const keyOf = ({ ref, location }: Refusal) => JSON.stringify([ref, location]);

/** Whether what an event once said, and this review did not see, is over. */
function isOver(
  row: RefusedItem,
  sight: Sight,
  retention: Retention,
  refusedRefs: ReadonlySet<string>,
): boolean {
  const age = sight.at - Date.parse(row.seenAt);
  if (age < GRACE) {
    return false;
  }
  const served = sight.served(row.ref);
  if (row.type === 'duplicate') {
    // Where neither is served, the catalog looks at both again, in its time.
    const open = served
      ? served.location !== row.location
      : refusedRefs.has(row.ref) || age < retention.refusals;
    return !open || age >= retention.duplicates;
  }
  return Boolean(served) || sight.complete || age >= retention.refusals;
}

/**
 * Brings what is kept of refusals in line with what a review saw. Pure.
 *
 * @returns the rows to write, and the rows to remove
 */
export function reconcileRefusals(
  known: readonly RefusedItem[],
  sight: Sight,
  retention: Retention,
): { save: RefusedItem[]; remove: RefusedItem[] } {
  const seenAt = new Date(sight.at).toISOString();
  const before = new Map(known.map(row => [keyOf(row), row]));
  const seen = new Map(sight.refused.map(one => [keyOf(one), one]));
  const refusedRefs = new Set(
    [...known.filter(row => row.type !== 'duplicate'), ...sight.refused].map(
      one => one.ref,
    ),
  );
  const rest = known.filter(row => !seen.has(keyOf(row)));
  const remove = rest.filter(row => isOver(row, sight, retention, refusedRefs));
  const removed = new Set(remove);
  const noLongerServed = rest.filter(
    row =>
      row.type === 'outdated' && !removed.has(row) && !sight.served(row.ref),
  );
  return {
    save: [
      ...[...seen].map(([key, one]) => ({
        ...one,
        since: before.get(key)?.since ?? seenAt,
        seenAt,
      })),
      ...noLongerServed.map(row => ({ ...row, type: 'invalid' as const })),
    ],
    remove,
  };
}
