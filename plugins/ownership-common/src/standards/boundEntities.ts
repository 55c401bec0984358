import { matches } from '../matches';
import { oncePer } from '../remember';
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

// Standards often bind the same things: those with one `appliesTo` share a list.
const listsOf = oncePer((_: Snapshot) => new Map<string, OwnedEntity[]>());

/**
 * The owned entities that a standard is about, in the order of the snapshot.
 * They are kept with it.
 *
 * @public
 */
export function boundEntities(
  standard: StandardNode,
  snapshot: Snapshot,
): readonly OwnedEntity[] {
  const lists = listsOf(snapshot);
  const key = JSON.stringify(standard.entity.spec?.appliesTo) ?? '';
  let list = lists.get(key);
  if (!list) {
    list = snapshot.ownedEntities.filter(entity => binds(standard, entity));
    lists.set(key, list);
  }
  return list;
}
