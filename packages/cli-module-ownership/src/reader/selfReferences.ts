import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { hasFields } from './checkEntity';

function names(value: unknown, group: Entity): boolean {
  if (typeof value !== 'string') {
    return false;
  }
  try {
    const ref = parseEntityRef(value.trim(), {
      defaultKind: 'group',
      defaultNamespace: group.metadata.namespace,
    });
    return stringifyEntityRef(ref) === stringifyEntityRef(group);
  } catch {
    return false;
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
  const ownChild =
    Array.isArray(children) && children.some(one => names(one, entity));
  return [
    ...(names(parent, entity)
      ? ['spec.parent: the group is its own parent']
      : []),
    ...(ownChild ? ['spec.children: the group is its own child'] : []),
  ];
}
