import { parseEntityRef } from '@backstage/catalog-model';
import { isPillarsEntity, relationsOf } from '../kinds';
import { relationTargets, toRef } from './refs';
import { GroupNode, GuildNode, OwnerStanding, SnapshotEntity } from './types';

/**
 * Full refs of an entity's owners: its `ownedBy` relations, which a portal
 * computes, else what `spec.owner` means to the built-in processor, and the
 * like of our kinds.
 */
export function ownersOf(node: SnapshotEntity): string[] {
  const related = relationTargets(node.entity, 'ownedBy');
  if (related.length) {
    return [...new Set(related)];
  }
  if (isPillarsEntity(node.entity)) {
    return relationsOf(node.entity)
      .filter(({ type }) => type === 'ownedBy')
      .map(({ target }) => target);
  }
  const stated = toRef(node.entity.spec?.owner, 'group', node.namespace);
  return stated ? [stated] : [];
}

/** Whether a name says that there is nobody, whole or in one of its words. */
export function placeholderTest(
  words: readonly string[],
): (name: string) => boolean {
  const escaped = words.map(word =>
    word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
  );
  const pattern = new RegExp(`(^|[-_])(${escaped.join('|')})($|[-_])`, 'i');
  return name => words.length > 0 && pattern.test(name);
}

/** How each owner stands; answers are kept. */
export function standingReader(options: {
  entities: ReadonlyMap<string, SnapshotEntity>;
  groups: ReadonlyMap<string, GroupNode>;
  guilds: ReadonlyMap<string, GuildNode>;
  declaredMembers(ref: string): ReadonlySet<string>;
  isPlaceholder(name: string): boolean;
}): (ref: string) => OwnerStanding {
  const { entities, groups, guilds, declaredMembers, isPlaceholder } = options;
  const known = new Map<string, OwnerStanding>();
  const read = (ref: string): OwnerStanding => {
    const { name, namespace } = parseEntityRef(ref);
    // `n/a` parses as the name `a` in the namespace `n`.
    if (isPlaceholder(name) || isPlaceholder(`${namespace}/${name}`)) {
      return 'placeholder';
    }
    if (!entities.has(ref)) {
      return 'dangling';
    }
    if (groups.get(ref)?.isDisbanded) {
      return 'disbanded';
    }
    const members = groups.has(ref)
      ? declaredMembers(ref)
      : guilds.get(ref)?.members;
    return members?.size === 0 ? 'hollow' : 'living';
  };
  return ref => {
    const standing = known.get(ref) ?? read(ref);
    known.set(ref, standing);
    return standing;
  };
}
