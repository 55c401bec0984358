import { GroupNode, OwnedEntity, Snapshot } from '../../snapshot';

/** Refs of the owners that live. */
export const livingOwners = (entity: OwnedEntity): string[] =>
  entity.owners
    .filter(owner => owner.standing === 'living')
    .map(owner => owner.ref);

/** The living owners that are groups. */
export const livingGroups = (
  snapshot: Snapshot,
  entity: OwnedEntity,
): GroupNode[] =>
  livingOwners(entity).flatMap(ref => snapshot.group(ref) ?? []);

/** The kind that a full ref names, in lower case. */
export const kindOf = (ref: string): string => ref.slice(0, ref.indexOf(':'));
