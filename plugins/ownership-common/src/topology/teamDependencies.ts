import { compareText } from '../compareText';
import { append } from '../multimap';
import { oncePer } from '../remember';
import { shareTeam } from '../rules/shared/groupOwners';
import { Dependency, OwnedEntity, Snapshot } from '../snapshot';

/**
 * One owned entity that depends on another.
 *
 * @public
 */
export interface EntityDependency {
  /** Full ref of what depends. */
  from: string;
  /** Full ref of what it depends on. */
  to: string;
  type: Dependency['type'];
}

/**
 * One group whose entities depend on those of another, as the catalog shows it,
 * whether or not the two say so.
 *
 * @public
 */
export interface TeamEdge {
  /** Full ref of the group that depends. */
  from: string;
  /** Full ref of the group that it depends on. */
  to: string;
  /** How many pairs of entities stand behind it. */
  count: number;
  /** Some of these pairs, the first by ref. */
  proofs: readonly EntityDependency[];
}

const MOST_PROOFS = 5;

const compare = <T extends { from: string; to: string }>(a: T, b: T) =>
  compareText(a.from, b.from) || compareText(a.to, b.to);

/** What an entity needs of others' entities, each once. */
function foreignDependencies(
  snapshot: Snapshot,
  entity: OwnedEntity,
): Array<{ type: Dependency['type']; needed: OwnedEntity }> {
  const types = new Map<string, Dependency['type']>();
  for (const { ref, type } of snapshot.dependenciesOf(entity.ref)) {
    // An API may be both consumed and depended on.
    if (type === 'dependsOn' || !types.has(ref)) {
      types.set(ref, type);
    }
  }
  return [...types].flatMap(([ref, type]) => {
    const needed = snapshot.owned(ref);
    return needed && !shareTeam(snapshot, entity, needed)
      ? [{ type, needed }]
      : [];
  });
}

/**
 * Which groups depend on which, by what they own. Only living owners that are
 * groups count. What one team owns both ends of is no edge, and neither is what
 * leads from a group to one above or below it. An API's owner is its own. They
 * are kept with the snapshot.
 *
 * @returns sorted by `from`, then `to`
 * @public
 */
export const teamDependencies: (snapshot: Snapshot) => readonly TeamEdge[] =
  oncePer(snapshot => readTeamDependencies(snapshot));

/** The same, of the entities and groups that a reader may see. */
export function readTeamDependencies(
  snapshot: Snapshot,
  maySee: (ref: string) => boolean = () => true,
): TeamEdge[] {
  const pairs = new Map<string, Map<string, EntityDependency[]>>();
  for (const entity of snapshot.ownedEntities.filter(one => maySee(one.ref))) {
    const owners = entity.livingGroups.filter(one => maySee(one.ref));
    for (const { type, needed } of foreignDependencies(snapshot, entity)) {
      const targets = maySee(needed.ref)
        ? needed.livingGroups.filter(one => maySee(one.ref))
        : [];
      for (const owner of owners) {
        const of = pairs.get(owner.ref) ?? new Map();
        pairs.set(owner.ref, of);
        targets.forEach(({ ref }) =>
          append(of, ref, { from: entity.ref, to: needed.ref, type }),
        );
      }
    }
  }
  return [...pairs]
    .flatMap(([from, of]) =>
      [...of].map(([to, all]) => ({
        from,
        to,
        count: all.length,
        proofs: all.sort(compare).slice(0, MOST_PROOFS),
      })),
    )
    .sort(compare);
}

/** Edges by the group that depends. */
export function byDependent(
  edges: readonly TeamEdge[],
): ReadonlyMap<string, readonly TeamEdge[]> {
  const map = new Map<string, TeamEdge[]>();
  edges.forEach(edge => append(map, edge.from, edge));
  return map;
}
