import { Entity } from '@backstage/catalog-model';
import { ScmIntegrationRegistry } from '@backstage/integration';
import { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  CONTENT_LOCATION_ANNOTATION,
  isStandardEntity,
} from '@pillars/plugin-ownership-common';

/** What `content: { $text: … }` points to, before the catalog has read it. */
function textPlaceholder(entity: Entity): string | undefined {
  const content = entity.spec?.content;
  if (typeof content !== 'object' || content === null) {
    return undefined;
  }
  const target = '$text' in content ? content.$text : undefined;
  return typeof target === 'string' && Object.keys(content).length === 1
    ? target
    : undefined;
}

/**
 * Notes on a Standard the address of the file that its text is read from.
 * Afterwards nobody could tell it: the catalog puts the text in its place.
 *
 * @remarks
 *
 * The address is the one that the catalog reads, resolved in the same way. What
 * the document itself says in this annotation stays: its author knows better
 * where the text is written, for instance when it is generated. Where nothing
 * can be resolved nothing is noted, and the catalog reports the placeholder.
 */
export function noteContentLocation(
  entity: Entity,
  location: LocationSpec,
  integrations: ScmIntegrationRegistry,
): Entity {
  const { annotations } = entity.metadata;
  if (
    !isStandardEntity(entity) ||
    location.type !== 'url' ||
    annotations?.[CONTENT_LOCATION_ANNOTATION] !== undefined
  ) {
    return entity;
  }
  const url = textPlaceholder(entity);
  const address = url && resolve(url, location.target, integrations);
  return address
    ? withAnnotation(entity, CONTENT_LOCATION_ANNOTATION, `url:${address}`)
    : entity;
}

function resolve(
  url: string,
  base: string,
  integrations: ScmIntegrationRegistry,
): string | undefined {
  try {
    return integrations.resolveUrl({ url, base });
  } catch {
    return undefined;
  }
}

function withAnnotation(entity: Entity, key: string, value: string): Entity {
  const annotations = { ...entity.metadata.annotations, [key]: value };
  return { ...entity, metadata: { ...entity.metadata, annotations } };
}
