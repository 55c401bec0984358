import {
  EntityVerdict,
  lastConfirmedOn,
  needsConfirming,
  Snapshot,
  UnconfirmedItem,
} from '@pillars/plugin-ownership-common';
import { OwnedRow } from './MineStore';

/** Something owned that is to be confirmed. */
interface Due {
  /** Full ref. */
  ref: string;
  risk: number;
  /** ISO 8601 date; undefined for never. */
  confirmedOn: string | undefined;
}

/** What was never confirmed first, then the oldest answer; then by risk. */
const byNeed = (a: Due, b: Due) =>
  (a.confirmedOn ?? '').localeCompare(b.confirmedOn ?? '') ||
  b.risk - a.risk ||
  a.ref.localeCompare(b.ref);

/**
 * What of it is to be confirmed: neither the catalog nor the portal holds an
 * answer that is still good.
 */
export function unconfirmedOf(
  owned: readonly OwnedRow[],
  snapshot: Pick<Snapshot, 'owned'>,
  maxAgeDays: number,
  now: number,
): Due[] {
  return owned
    .map(({ ref, risk, confirmedAt }) => {
      const stated = snapshot.owned(ref)?.facts.confirmedOn?.value;
      const confirmedOn = lastConfirmedOn(stated, confirmedAt ?? undefined);
      return { ref, risk, confirmedOn };
    })
    .filter(one => needsConfirming(one.confirmedOn, maxAgeDays, now))
    .sort(byNeed);
}

/** As lists show it, in the same order; what a review has dropped meanwhile is left out. */
export function toUnconfirmed(
  page: readonly Due[],
  verdicts: readonly EntityVerdict[],
): UnconfirmedItem[] {
  const byRef = new Map(verdicts.map(one => [one.ref, one]));
  return page.flatMap(({ ref, confirmedOn }) => {
    const verdict = byRef.get(ref);
    if (!verdict) {
      return [];
    }
    const { kind, title, type, tier, owners, domain, risk } = verdict;
    return [
      {
        ref,
        kind,
        ...(title && { title }),
        ...(type && { type }),
        ...(tier && { tier }),
        owners,
        ...(domain && { domain }),
        risk,
        ...(confirmedOn && { confirmedOn }),
      },
    ];
  });
}
