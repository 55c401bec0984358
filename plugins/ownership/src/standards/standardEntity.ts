import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { StandardAnswer } from '@pillars/plugin-ownership-common';

/** What of the entity says where the text is written, and where one talks about it. */
export function entityOf({
  standard,
  annotations,
  discussion,
}: StandardAnswer): Entity {
  const { namespace, name } = parseEntityRef(standard.ref);
  return {
    apiVersion: 'pillars.dev/v1alpha1',
    kind: 'Standard',
    metadata: { namespace, name, annotations },
    spec: { ...(discussion && { discussion }) },
  };
}
