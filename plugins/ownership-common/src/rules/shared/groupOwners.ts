import { OwnedEntity, Snapshot } from '../../snapshot';

/** The kind that a full ref names, in lower case. */
export const kindOf = (ref: string): string => ref.slice(0, ref.indexOf(':'));

/** Whether two refs name one group, or one that is above or below the other. */
export const sameLine = (
  snapshot: Snapshot,
  one: string,
  other: string,
): boolean =>
  snapshot.subtree(one).has(other) || snapshot.subtree(other).has(one);

/** Whether two entities have a living owner in common, or one above the other. */
export const shareTeam = (
  snapshot: Snapshot,
  a: OwnedEntity,
  b: OwnedEntity,
): boolean =>
  a.livingOwners.some(one =>
    b.livingOwners.some(other => sameLine(snapshot, one, other)),
  );
