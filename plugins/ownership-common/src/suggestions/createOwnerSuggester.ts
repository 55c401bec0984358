import { OwnershipVerdict } from '../review/types';
import { OwnedEntity, Snapshot } from '../snapshot';
import { REASONS } from './reasons';
import {
  LastOwner,
  OwnerSuggester,
  OwnerSuggestion,
  SuggestionReason,
} from './types';

const MOST_SUGGESTIONS = 5;

/** Below this, an owner is at risk itself: see the rule thin-owner. */
const ENOUGH_MEMBERS = 2;

/** Whether naming a team as owner would mend what is wrong. */
function mends(
  snapshot: Snapshot,
  owner: string,
  entity: OwnedEntity,
  ownership: OwnershipVerdict,
): boolean {
  const members = snapshot.declaredMembers(owner).size;
  return (
    Boolean(snapshot.group(owner)?.isTeam) &&
    snapshot.standingOf(owner) === 'living' &&
    entity.owners.every(one => one.ref !== owner) &&
    // Any team is better than none, but no better than another at risk.
    (ownership === 'orphaned' || members >= ENOUGH_MEMBERS)
  );
}

/** Reasons of one team; of two of one type the stronger. */
class Reasons {
  private readonly byType = new Map<string, SuggestionReason>();

  add(reason: SuggestionReason) {
    const known = this.byType.get(reason.type);
    if (reason.points > (known?.points ?? 0)) {
      this.byType.set(reason.type, reason);
    }
  }

  toSuggestion(owner: string): OwnerSuggestion {
    const reasons = [...this.byType.values()].sort(
      (a, b) => b.points - a.points,
    );
    const score = reasons.reduce((sum, { points }) => sum + points, 0);
    return { owner, score, reasons };
  }
}

/**
 * Suggests owners for what is orphaned or at risk, from what the catalog
 * already says. It indexes the snapshot once; an answer costs about what the
 * entity itself says.
 *
 * @param options.lastOwners - by full ref, where somebody has kept them
 * @returns what suggests for one entity. Of equally good owners the first is
 *   the one with the reason that stands highest in `REASONS`, then the successor
 *   that is named first, then the first by ref.
 * @public
 */
export function createOwnerSuggester(
  snapshot: Snapshot,
  options: { lastOwners?: ReadonlyMap<string, LastOwner> } = {},
): OwnerSuggester {
  const { lastOwners = new Map() } = options;
  const readers = REASONS.map(({ type, points, createReader }) => ({
    type,
    points,
    read: createReader({ snapshot, lastOwners }),
  }));
  return (entity, ownership) => {
    if (ownership === 'owned') {
      return [];
    }
    const found = new Map<string, Reasons>();
    for (const { type, points: most, read } of readers) {
      for (const { owner, share, ...said } of read(entity)) {
        const points = Math.round(most * share);
        if (points > 0 && mends(snapshot, owner, entity, ownership)) {
          const reasons = found.get(owner) ?? new Reasons();
          reasons.add({ type, points, ...said });
          found.set(owner, reasons);
        }
      }
    }
    return [...found]
      .map(([owner, reasons]) => reasons.toSuggestion(owner))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_SUGGESTIONS);
  };
}
