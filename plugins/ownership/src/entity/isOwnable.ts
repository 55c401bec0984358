import { Entity } from '@backstage/catalog-model';

const KINDS = ['component', 'api', 'resource', 'system'];

/** Whether an entity is of a kind that should have an owner. @public */
export const isOwnable = (entity: Entity): boolean =>
  KINDS.includes(entity.kind.toLowerCase());
