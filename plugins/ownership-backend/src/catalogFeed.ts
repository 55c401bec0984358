import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { CatalogClient } from '@backstage/catalog-client';
import { Entity } from '@backstage/catalog-model';

/** Keeps each of the catalog's event loops short; see the design notes of the catalog. */
const PAGE_SIZE = 1000;

/**
 * Reads the whole catalog. The only place that does.
 */
export interface CatalogFeed {
  /**
   * Every entity, page by page.
   *
   * @throws when the catalog does not answer to the end: never a part as a whole
   */
  readAll(): AsyncIterable<Entity[]>;
}

// The text of an API's definition is most of its size, and no rule reads it.
function lighten(entity: Entity): Entity {
  if (entity.spec?.definition === undefined) {
    return entity;
  }
  const { definition: _, ...spec } = entity.spec;
  return { ...entity, spec };
}

/**
 * Reads full entities, uncompressed: on a network of one's own, compression
 * costs more than it saves, and asking for fields makes the catalog take apart
 * what it could pass on as it is.
 */
export function createCatalogFeed(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}): CatalogFeed {
  const { auth, discovery } = options;
  const client = new CatalogClient({
    discoveryApi: discovery,
    fetchApi: {
      fetch: (input, init) => {
        const headers = new Headers(init?.headers);
        headers.set('accept-encoding', 'identity');
        return fetch(input, { ...init, headers });
      },
    },
  });
  return {
    async *readAll() {
      const { token } = await auth.getPluginRequestToken({
        onBehalfOf: await auth.getOwnServiceCredentials(),
        targetPluginId: 'catalog',
      });
      const pages = client.streamEntities({ pageSize: PAGE_SIZE }, { token });
      for await (const page of pages) {
        yield page.map(lighten);
      }
    },
  };
}
