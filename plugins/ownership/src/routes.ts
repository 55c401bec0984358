import { createRouteRef, RouteRef } from '@backstage/core-plugin-api';

/** The page "Ownership". */
export const rootRouteRef = createRouteRef({ id: 'ownership' });

const TABS = [
  'overview',
  'mine',
  'review',
  'findings',
  'waivers',
  'standards',
  'guilds',
  'decisions',
  'topology',
  'pins',
  'rules',
] as const;

/** The tabs of the page, by the paths that they have unless an app moves them. */
export type Tab = (typeof TABS)[number];

export const tabRouteRefs = Object.fromEntries(
  TABS.map(tab => [tab, createRouteRef({ id: `ownership/${tab}` })]),
) as Record<Tab, RouteRef<undefined>>;
