/**
 * The same pages and cards, for apps on the old frontend system.
 *
 * @packageDocumentation
 */

import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createCardExtension } from '@backstage/plugin-home-react';
import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import { OwnershipClient } from '@pillars/plugin-ownership-common';
import { ownershipApiRef } from './api';
import { rootRouteRef } from './routes';

export { isOwnable as isOwnershipAvailable } from './entity/isOwnable';
export { ownershipApiRef };

/** @public */
export const ownershipPlugin = createPlugin({
  id: 'ownership',
  routes: { root: rootRouteRef },
  apis: [
    createApiFactory({
      api: ownershipApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new OwnershipClient(deps),
    }),
  ],
});

/** For a route at `/ownership`. @public */
export const OwnershipPage = ownershipPlugin.provide(
  createRoutableExtension({
    name: 'OwnershipPage',
    component: () =>
      import('./legacy/OwnershipPage').then(m => m.OwnershipPage),
    mountPoint: rootRouteRef,
  }),
);

/** For the home page: what waits for whoever is signed in. @public */
export const HomePageMine = ownershipPlugin.provide(
  createCardExtension<{}>({
    name: 'HomePageMine',
    components: () =>
      import('./mine/MineWidget').then(m => ({ Content: m.MineWidget })),
  }),
);

/** @public */
export const EntityOwnershipCard = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityOwnershipCard',
    component: {
      lazy: () =>
        import('./entity/ownership/EntityOwnershipCard').then(
          m => m.EntityOwnershipCard,
        ),
    },
  }),
);

/** For the top of an entity's page; empty where nothing is wrong. @public */
export const EntityOwnershipWarning = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityOwnershipWarning',
    component: {
      lazy: () =>
        import('./entity/ownership/EntityOwnershipWarning').then(
          m => m.EntityOwnershipWarning,
        ),
    },
  }),
);

/** For a tab of the entity page of kind Standard. @public */
export const EntityStandardContent = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityStandardContent',
    component: {
      lazy: () =>
        import('./standards/EntityStandardContent').then(
          m => m.EntityStandardContent,
        ),
    },
  }),
);

/** On what has an owner: the standards that bind it. @public */
export const EntityStandardsCard = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityStandardsCard',
    component: {
      lazy: () =>
        import('./entity/EntityStandardsCard').then(m => m.EntityStandardsCard),
    },
  }),
);

/** On a Group: the standards that bind what it owns. @public */
export const EntityTeamStandardsCard = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityTeamStandardsCard',
    component: {
      lazy: () =>
        import('./entity/TeamStandardsCard').then(m => m.TeamStandardsCard),
    },
  }),
);

/** On a Group: what the team tells the others, its TeamAPI. @public */
export const EntityTeamApiCard = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityTeamApiCard',
    component: {
      lazy: () => import('./team/TeamApiCard').then(m => m.TeamApiCard),
    },
  }),
);

/** On a Group: what it and those below it own and run, and how that stands. @public */
export const EntityTeamOwnsCard = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityTeamOwnsCard',
    component: {
      lazy: () => import('./team/TeamOwnsCard').then(m => m.TeamOwnsCard),
    },
  }),
);

/** On a Group: its interactions and dependencies. @public */
export const EntityTeamWorksCard = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityTeamWorksCard',
    component: {
      lazy: () => import('./team/TeamWorksCard').then(m => m.TeamWorksCard),
    },
  }),
);

/** On a Group: what weighs on it, against the limits of the rules. @public */
export const EntityTeamLoadCard = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityTeamLoadCard',
    component: {
      lazy: () => import('./team/TeamLoadCard').then(m => m.TeamLoadCard),
    },
  }),
);

/** On a Group: what it is to mend, with the lines that mend it. @public */
export const EntityTeamFindingsCard = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityTeamFindingsCard',
    component: {
      lazy: () =>
        import('./team/TeamFindingsCard').then(m => m.TeamFindingsCard),
    },
  }),
);

/** On a TeamAPI: the way to the page of its team. @public */
export const EntityTeamOfTeamApiCard = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityTeamOfTeamApiCard',
    component: {
      lazy: () =>
        import('./team/TeamOfTeamApiCard').then(m => m.TeamOfTeamApiCard),
    },
  }),
);

/** On a User or a Group: the guilds that they are in. @public */
export const EntityGuildsCard = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityGuildsCard',
    component: {
      lazy: () =>
        import('./entity/EntityGuildsCard').then(m => m.EntityGuildsCard),
    },
  }),
);

/** The content of a tab of a Guild's page. @public */
export const EntityGuildContent = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityGuildContent',
    component: {
      lazy: () =>
        import('./entity/EntityGuildContent').then(m => m.EntityGuildContent),
    },
  }),
);

/** On what has an owner: who decides what about it. @public */
export const EntityDecisionsCard = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityDecisionsCard',
    component: {
      lazy: () =>
        import('./entity/EntityDecisionsCard').then(m => m.EntityDecisionsCard),
    },
  }),
);

/** On a User, a Group or a Guild: what they decide, and where they are heard. @public */
export const EntityPartyDecisionsCard = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityPartyDecisionsCard',
    component: {
      lazy: () =>
        import('./entity/PartyDecisionsCard').then(m => m.PartyDecisionsCard),
    },
  }),
);

/** On a Domain: who decides what in it. @public */
export const EntityDomainDecisionsCard = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityDomainDecisionsCard',
    component: {
      lazy: () =>
        import('./entity/DomainDecisionsCard').then(m => m.DomainDecisionsCard),
    },
  }),
);

/** For a tab of the entity page of kind DecisionScope. @public */
export const EntityDecisionScopeContent = ownershipPlugin.provide(
  createComponentExtension({
    name: 'EntityDecisionScopeContent',
    component: {
      lazy: () =>
        import('./entity/EntityDecisionScopeContent').then(
          m => m.EntityDecisionScopeContent,
        ),
    },
  }),
);

/** Among the filters of the catalog's list. @public */
export const OwnershipFilterPicker = ownershipPlugin.provide(
  createComponentExtension({
    name: 'OwnershipFilterPicker',
    component: {
      lazy: () =>
        import('./catalog/OwnershipFilterPicker').then(
          m => m.OwnershipFilterPicker,
        ),
    },
  }),
);

/** For the guilds among the results of a search. @public */
export const GuildSearchResultListItem = ownershipPlugin.provide(
  createSearchResultListItemExtension({
    name: 'GuildSearchResultListItem',
    component: () => import('./search/GuildResult').then(m => m.GuildResult),
    predicate: ({ type }) => type === 'guild',
  }),
);

/** For the standards among the results of a search. @public */
export const StandardSearchResultListItem = ownershipPlugin.provide(
  createSearchResultListItemExtension({
    name: 'StandardSearchResultListItem',
    component: () =>
      import('./search/StandardResult').then(m => m.StandardResult),
    predicate: ({ type }) => type === 'standard',
  }),
);

/** For the decision scopes among the results of a search. @public */
export const DecisionScopeSearchResultListItem = ownershipPlugin.provide(
  createSearchResultListItemExtension({
    name: 'DecisionScopeSearchResultListItem',
    component: () =>
      import('./search/DecisionScopeResult').then(m => m.DecisionScopeResult),
    predicate: ({ type }) => type === 'decision-scope',
  }),
);
