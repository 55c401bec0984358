import { createApiRef } from '@backstage/core-plugin-api';
import { OwnershipApi } from '@pillars/plugin-ownership-common';

/** The ownership backend. @public */
export const ownershipApiRef = createApiRef<OwnershipApi>({
  id: 'plugin.ownership.client',
});
