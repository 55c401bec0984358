import { Entity } from '@backstage/catalog-model';

const entityOf =
  (kind: string) =>
  (
    name: string,
    spec: Entity['spec'],
    metadata: Partial<Entity['metadata']> = {},
  ): Entity => ({
    apiVersion: 'pillars.dev/v1alpha1',
    kind,
    metadata: { ...metadata, name },
    spec,
  });

export const aGuild = entityOf('Guild');
export const aStandard = entityOf('Standard');
export const aScope = entityOf('DecisionScope');
