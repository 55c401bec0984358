import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  Entity,
  parseLocationRef,
} from '@backstage/catalog-model';
import { ScmIntegrationRegistry } from '@backstage/integration';
import { CONTENT_LOCATION_ANNOTATION } from '@pillars/plugin-ownership-common';
import { commitOf, historyOf } from './hosts';
import { isWebAddress } from './resolveAddress';

/** The web address that an annotation of the form `url:https://…` names. */
function addressIn(entity: Entity, annotation: string): string | undefined {
  const ref = entity.metadata.annotations?.[annotation];
  try {
    const { type, target } = parseLocationRef(ref ?? '');
    return type === 'url' && isWebAddress(target) ? target : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What the relative links and pictures of an entity's text are resolved
 * against; undefined where no address of its source is known.
 */
export const textBaseOf = (entity: Entity): string | undefined =>
  addressIn(entity, CONTENT_LOCATION_ANNOTATION) ??
  addressIn(entity, ANNOTATION_SOURCE_LOCATION) ??
  addressIn(entity, ANNOTATION_LOCATION);

/** What leads from a text to where it is written; only what is known. */
export interface SourceAddresses {
  edit?: string;
  discuss?: string;
  source?: string;
  history?: string;
  commit?: string;
}

/** Where a file is edited; no commit can be, and no host that is not known. */
const editorOf = (file: string, integrations: ScmIntegrationRegistry) =>
  integrations.byUrl(file) && !commitOf(file, integrations)
    ? integrations.resolveEditUrl(file)
    : undefined;

function editAddress(
  entity: Entity,
  file: string | undefined,
  integrations: ScmIntegrationRegistry,
): string | undefined {
  const own = entity.metadata.annotations?.[ANNOTATION_EDIT_URL];
  // The catalog sets it for the document, and here the text has its own file.
  const isOfTheText = !addressIn(entity, CONTENT_LOCATION_ANNOTATION);
  return isOfTheText && own ? own : file && editorOf(file, integrations);
}

/** Where the text of an entity is written, discussed, and was changed. */
export function sourceAddresses(
  entity: Entity,
  integrations: ScmIntegrationRegistry,
): SourceAddresses {
  const file =
    addressIn(entity, CONTENT_LOCATION_ANNOTATION) ??
    addressIn(entity, ANNOTATION_LOCATION);
  const source = file ?? addressIn(entity, ANNOTATION_SOURCE_LOCATION);
  const known = {
    edit: editAddress(entity, file, integrations),
    discuss: entity.spec?.discussion,
    source,
    history: file && historyOf(file, integrations),
    commit: file && commitOf(file, integrations),
  };
  return Object.fromEntries(
    Object.entries(known).filter(([, address]) => isWebAddress(address)),
  );
}
