import { MaySee } from '../../decisions/answer';
import { OwnedEntity, Snapshot } from '../../snapshot';
import { OwnedCount } from './types';

/** What a group owns. */
export interface Holdings {
  own: OwnedCount;
  /** With what groups below it own. */
  below: OwnedCount;
  /** How much of its own is in each domain, by ref. */
  domains: Map<string, number>;
}

const none = (): Holdings => ({
  own: { entities: 0, systems: 0 },
  below: { entities: 0, systems: 0 },
  domains: new Map(),
});

const add = (count: OwnedCount, entity: OwnedEntity) => {
  count.entities += 1;
  count.systems += entity.kind.toLowerCase() === 'system' ? 1 : 0;
};

/** Counts once what each group owns, of what a reader may see. */
export function holdingsReader(
  snapshot: Snapshot,
  maySee: MaySee,
): (group: string) => Holdings | undefined {
  const byGroup = new Map<string, Holdings>();
  const holdingsOf = (ref: string) => {
    const known = byGroup.get(ref) ?? none();
    byGroup.set(ref, known);
    return known;
  };
  for (const entity of snapshot.ownedEntities.filter(one => maySee(one.ref))) {
    const owners = new Set(entity.owners.map(one => one.ref));
    for (const owner of owners) {
      const { own, domains } = holdingsOf(owner);
      add(own, entity);
      if (entity.domain) {
        domains.set(entity.domain, (domains.get(entity.domain) ?? 0) + 1);
      }
    }
    // Two owners below one group are one entity there.
    const line = [...owners].flatMap(one => [one, ...snapshot.ancestors(one)]);
    new Set(line).forEach(ref => add(holdingsOf(ref).below, entity));
  }
  return group => byGroup.get(group);
}
