import { Readable } from 'node:stream';
import { AuthService } from '@backstage/backend-plugin-api';
import {
  DEFAULT_NAMESPACE,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import { DocumentSource } from './documents';

function locationOf(entity: Entity, template: string): string {
  const { name, namespace = DEFAULT_NAMESPACE } = entity.metadata;
  const values: Record<string, string> = {
    namespace,
    name,
    kind: entity.kind,
  };
  return template.replace(/:(namespace|name|kind)\b/g, (_, field) =>
    encodeURIComponent(values[field].toLowerCase()),
  );
}

/**
 * Reads the entities of one document type, page by page as the index takes
 * them. Where the catalog fails, so does the stream, and the index that is there
 * stays as it is.
 */
export class OwnershipCollatorFactory implements DocumentCollatorFactory {
  readonly type: string;
  readonly visibilityPermission = catalogEntityReadPermission;

  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      source: DocumentSource;
      batchSize: number;
    },
  ) {
    this.type = options.source.type;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.readDocuments());
  }

  private async *readDocuments(): AsyncGenerator<IndexableDocument> {
    const { source } = this.options;
    const fieldsOf = source.createReader();
    for await (const entity of this.readEntities()) {
      const fields = fieldsOf(entity);
      if (fields) {
        yield {
          ...fields,
          location: locationOf(entity, source.locationTemplate),
          authorization: { resourceRef: stringifyEntityRef(entity) },
        };
      }
    }
  }

  private async *readEntities(): AsyncGenerator<Entity> {
    const { auth, batchSize, catalog, source } = this.options;
    for (const query of source.queries) {
      const pages = catalog.streamEntities(
        { query, pageSize: batchSize },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      for await (const page of pages) {
        yield* page;
      }
    }
  }
}
