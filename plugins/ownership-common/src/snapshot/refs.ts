import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/**
 * A full ref in lower case, or undefined for what is no ref: numbers, objects,
 * blanks and text that does not parse. As in the catalog, spaces around a name
 * are part of it.
 *
 * @public
 */
export function toRef(
  value: unknown,
  defaultKind: string | undefined,
  defaultNamespace: string,
): string | undefined {
  if (typeof value !== 'string' || !value.trim()) {
    return undefined;
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(value, { defaultKind, defaultNamespace }),
    );
  } catch {
    return undefined;
  }
}

/** As `toRef`, for a list; what is no list is an empty one. */
export function toRefs(
  value: unknown,
  defaultKind: string | undefined,
  defaultNamespace: string,
): string[] {
  const values = Array.isArray(value) ? value : [];
  return values.flatMap(one => toRef(one, defaultKind, defaultNamespace) ?? []);
}

/** Targets of an entity's relations of one type, without those that name nothing. */
export function relationTargets(entity: Entity, type: string): string[] {
  return (
    (entity.relations ?? [])
      .filter(relation => relation.type === type)
      .map(relation => relation.targetRef.toLowerCase())
      // The catalog takes an owner of spaces alone for a group of that name.
      .filter(ref => !/\/\s*$/.test(ref))
  );
}
