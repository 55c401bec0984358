import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import {
  AppLanguageApi,
  appLanguageApiRef,
} from '@backstage/frontend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { ReactElement } from 'react';
import { ownershipApiRef } from '../api';
import { rootRouteRef, tabRouteRefs } from '../routes';
import { aWaiverList } from './fixtures';

/** Where a page stands, and whether its reader may do anything but read. */
export interface Rendering {
  at?: string;
  /**
   * What one test learns of permissions is kept for the others of its file, so
   * a file says the same in all of them.
   */
  mayOnlyRead?: boolean;
  /** What the catalog holds. */
  entities?: Entity[];
  /** Whether the app has turned the page "Ownership" off. */
  isOff?: boolean;
  /** Of the portal: what rules say is in it. The texts of pages stay English. */
  language?: string;
}

const MOUNTED = {
  '/ownership': rootRouteRef,
  ...Object.fromEntries(
    Object.entries(tabRouteRefs).map(([tab, ref]) => [
      `/ownership/${tab}`,
      ref,
    ]),
  ),
};

/** A portal that stays in one language. */
const speaking = (language: string): AppLanguageApi => ({
  getAvailableLanguages: () => ({ languages: [language] }),
  setLanguage: () => {},
  getLanguage: () => ({ language }),
  language$: () => ({
    subscribe: () => ({ unsubscribe: () => {}, closed: false }),
    [Symbol.observable]() {
      return this;
    },
  }),
});

/** A page in an app whose backend answers what a test says; all else fails. */
export function renderPage(
  page: ReactElement,
  api: Partial<OwnershipApi>,
  rendering: Rendering = {},
) {
  const { at = '/', mayOnlyRead = false, entities = [] } = rendering;
  const { isOff, language = 'en' } = rendering;
  const backend = { getWaivers: async () => aWaiverList([]), ...api };
  const permissions = mockApis.permission({
    authorize: mayOnlyRead ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
  });
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [ownershipApiRef, backend as OwnershipApi],
        permissions,
        catalogApiMock({ entities }),
        [appLanguageApiRef, speaking(language)],
      ]}
    >
      {page}
    </TestApiProvider>,
    {
      initialRouteEntries: [at],
      mountedRoutes: {
        ...(!isOff && MOUNTED),
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}

export const CHECKOUT: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'checkout', namespace: 'default' },
  spec: { type: 'service', lifecycle: 'production', owner: 'gone' },
};

/** The same, on the page of an entity. */
export const renderOnEntity = (
  card: ReactElement,
  api: Partial<OwnershipApi>,
  entity = CHECKOUT,
  rendering: Rendering = {},
) =>
  renderPage(
    <EntityProvider entity={entity}>{card}</EntityProvider>,
    api,
    rendering,
  );
