import { createRouteRef } from '@backstage/core-plugin-api';

/** The page "Ownership". */
export const rootRouteRef = createRouteRef({ id: 'ownership' });
