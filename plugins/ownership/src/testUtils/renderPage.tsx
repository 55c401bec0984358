import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { ReactElement } from 'react';
import { ownershipApiRef } from '../api';
import { rootRouteRef } from '../routes';

/** A page in an app whose backend answers what a test says; all else fails. */
export function renderPage(
  page: ReactElement,
  api: Partial<OwnershipApi>,
  at = '/',
) {
  return renderInTestApp(
    <TestApiProvider apis={[[ownershipApiRef, api as OwnershipApi]]}>
      {page}
    </TestApiProvider>,
    {
      initialRouteEntries: [at],
      mountedRoutes: {
        '/ownership': rootRouteRef,
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
) => renderPage(<EntityProvider entity={CHECKOUT}>{card}</EntityProvider>, api);
