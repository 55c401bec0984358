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

/** How much of an API's definition is kept, in characters. */
const BEGINNING = 1000;

// The text of an API's definition is most of its size. A standard may ask
// whether there is one, or how it begins; nothing asks for more.
function lighten(entity: Entity): Entity {
  const { definition } = entity.spec ?? {};
  if (typeof definition !== 'string' || definition.length <= BEGINNING) {
    return entity;
  }
  // A copy: a mere slice would keep the whole text in memory.
  const beginning = Buffer.from(
    definition.slice(0, BEGINNING),
    'utf16le',
  ).toString('utf16le');
  return { ...entity, spec: { ...entity.spec, definition: beginning } };
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
