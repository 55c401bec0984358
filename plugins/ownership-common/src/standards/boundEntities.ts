import { matches } from '../matches';
import { OwnedEntity, Snapshot, StandardNode } from '../snapshot';

/**
 * Whether a standard is about an owned entity: it matches `appliesTo`, or there
 * is none. One that cannot be read matches nothing.
 *
 * @public
 */
export function binds(standard: StandardNode, entity: OwnedEntity): boolean {
  const { appliesTo } = standard.entity.spec ?? {};
  return appliesTo === undefined || matches(appliesTo, entity.entity) === true;
}

/**
 * The owned entities that a standard is about, in the order of the snapshot.
 *
 * @public
 */
export const boundEntities = (
  standard: StandardNode,
  snapshot: Snapshot,
): OwnedEntity[] =>
  snapshot.ownedEntities.filter(entity => binds(standard, entity));
