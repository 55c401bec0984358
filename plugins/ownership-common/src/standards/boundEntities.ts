import { readPredicate } from '../matches';
import { append } from '../multimap';
import { predicateMatcher } from '../predicateMatcher';
import { oncePer } from '../remember';
import { OwnedEntity, Snapshot, StandardNode } from '../snapshot';

/** The owned entities that each standard is about. */
const readBound = oncePer(({ standards, ownedEntities }: Snapshot) => {
  const byStandard = new Map<StandardNode, OwnedEntity[]>();
  const selective: StandardNode[] = [];
  for (const standard of standards) {
    const { appliesTo } = standard.entity.spec ?? {};
    if (appliesTo === undefined) {
      byStandard.set(standard, [...ownedEntities]);
    } else if (readPredicate(appliesTo)) {
      selective.push(standard);
    }
  }
  const matching = predicateMatcher(
    selective,
    one => one.entity.spec.appliesTo!,
  );
  for (const entity of ownedEntities) {
    for (const standard of matching(entity.entity)) {
      append(byStandard, standard, entity);
    }
  }
  return byStandard;
});

/**
 * The owned entities that a standard is about, in the order of the snapshot:
 * those that match `appliesTo`, or all where there is none. One that cannot be
 * read matches nothing. They are kept with the snapshot.
 *
 * @public
 */
export const boundEntities = (
  standard: StandardNode,
  snapshot: Snapshot,
): readonly OwnedEntity[] => readBound(snapshot).get(standard) ?? [];
