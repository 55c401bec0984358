import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { hasFields } from './hasFields';

/** The full ref of a group that another names; undefined for what is no ref. */
export function toGroupRef(value: unknown, group: Entity): string | undefined {
  if (typeof value !== 'string') {
    return undefined;
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(value.trim(), {
        defaultKind: 'group',
        defaultNamespace: group.metadata.namespace,
      }),
    );
  } catch {
    return undefined;
  }
}

/**
 * Says where a group names itself as its parent or child. The catalog takes
 * it, and whoever follows the hierarchy may never come back.
 */
export function selfReferences(entity: Entity): string[] {
  const { kind, spec } = entity;
  if (kind.toLowerCase() !== 'group' || !hasFields(spec)) {
    return [];
  }
  const { parent, children } = spec;
  const own = stringifyEntityRef(entity);
  const isItself = (value: unknown) => toGroupRef(value, entity) === own;
  return [
    ...(isItself(parent) ? ['spec.parent: the group is its own parent'] : []),
    ...(Array.isArray(children) && children.some(isItself)
      ? ['spec.children: the group is its own child']
      : []),
  ];
}
