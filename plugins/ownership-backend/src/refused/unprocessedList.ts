import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { Refusal } from '../store/RefusalStore';
import { readUnprocessed } from './readRefusals';

const TIMEOUT = 30_000;

/**
 * Both lists of the module: which of them holds what failed depends on the
 * version of the catalog.
 */
const LISTS = ['failed', 'pending'];

/** The catalog's own list of what it does not serve. */
export interface UnprocessedList {
  /**
   * What of it failed; undefined where the catalog keeps no such list.
   *
   * @throws when the catalog does not answer as it should
   */
  read(): Promise<Refusal[] | undefined>;
}

/**
 * Asks the module `@backstage/plugin-catalog-backend-module-unprocessed`, which
 * not every portal has installed.
 */
export function createUnprocessedList(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}): UnprocessedList {
  const { auth, discovery } = options;
  const request = async (list: string) => {
    const baseUrl = await discovery.getBaseUrl('catalog');
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'catalog',
    });
    return fetch(`${baseUrl}/entities/unprocessed/${list}`, {
      headers: { Authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(TIMEOUT),
    });
  };
  return {
    async read() {
      const refusals: Refusal[] = [];
      for (const list of LISTS) {
        const response = await request(list);
        if (response.status === 404) {
          return undefined;
        }
        if (!response.ok) {
          throw await ResponseError.fromResponse(response);
        }
        refusals.push(...readUnprocessed(await response.json()));
      }
      return refusals;
    },
  };
}
