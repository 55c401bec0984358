import AccountBalanceIcon from '@material-ui/icons/AccountBalance';
import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  CatalogFilterBlueprint,
  EntityCardBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { OwnershipClient } from '@pillars/plugin-ownership-common';
import { ownershipApiRef } from './api';
import { isOwnable } from './entity/isOwnable';
import { rootRouteRef } from './routes';

const api = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: ownershipApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new OwnershipClient(deps),
    }),
});

const page = PageBlueprint.make({
  params: {
    path: '/ownership',
    title: 'Ownership',
    icon: <AccountBalanceIcon />,
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () =>
      import('./OwnershipPage').then(({ OwnershipPage }) => <OwnershipPage />),
  },
});

const entityWarning = EntityCardBlueprint.make({
  name: 'warning',
  params: {
    filter: isOwnable,
    loader: () =>
      import('./entity/EntityOwnershipWarning').then(
        ({ EntityOwnershipWarning }) => <EntityOwnershipWarning />,
      ),
  },
});

const entityCard = EntityCardBlueprint.make({
  name: 'verdict',
  params: {
    filter: isOwnable,
    loader: () =>
      import('./entity/EntityOwnershipCard').then(({ EntityOwnershipCard }) => (
        <EntityOwnershipCard />
      )),
  },
});

const catalogFilter = CatalogFilterBlueprint.make({
  params: {
    loader: () =>
      import('./catalog/OwnershipFilterPicker').then(
        ({ OwnershipFilterPicker }) => <OwnershipFilterPicker />,
      ),
  },
});

/** @public */
export default createFrontendPlugin({
  pluginId: 'ownership',
  title: 'Ownership',
  icon: <AccountBalanceIcon />,
  routes: { root: rootRouteRef },
  extensions: [api, page, entityWarning, entityCard, catalogFilter],
});
