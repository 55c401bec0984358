import { Entity, parseEntityRef } from '@backstage/catalog-model';

/** As much of an entity as says where it is written. */
export function entityOf(item: {
  /** Full ref. */
  ref: string;
  annotations: Record<string, string>;
}): Entity {
  const { kind, namespace, name } = parseEntityRef(item.ref);
  return {
    apiVersion: '',
    kind,
    metadata: { namespace, name, annotations: item.annotations },
  };
}
