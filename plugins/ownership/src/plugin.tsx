import AccountBalanceIcon from '@material-ui/icons/AccountBalance';
import {
  ApiBlueprint,
  coreExtensionData,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  CatalogFilterBlueprint,
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { OwnershipClient } from '@pillars/plugin-ownership-common';
import { ownershipApiRef } from './api';
import { isOwnable } from './entity/isOwnable';
import { rootRouteRef, tabRouteRefs } from './routes';
import { searchExtensions } from './search/extensions';
import { OwnershipLayout } from './shell/OwnershipLayout';
import { teamExtensions } from './team/extensions';

const api = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: ownershipApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new OwnershipClient(deps),
    }),
});

const page = PageBlueprint.makeWithOverrides({
  *factory(original, { inputs, config }) {
    const given = original({
      path: '/ownership',
      title: 'Ownership',
      icon: <AccountBalanceIcon />,
      routeRef: rootRouteRef,
    });
    // All but the layout, which shows the titles in one language only.
    for (const one of given) {
      if (one.id !== coreExtensionData.reactElement.id) {
        yield one;
      }
    }
    yield coreExtensionData.reactElement(
      <OwnershipLayout
        title={config.title ?? 'Ownership'}
        pages={inputs.pages.map(one => ({
          path: one.get(coreExtensionData.routePath),
          title: one.get(coreExtensionData.title) ?? '',
          icon: one.get(coreExtensionData.icon),
          element: one.get(coreExtensionData.reactElement),
        }))}
      />,
    );
  },
});

const overview = SubPageBlueprint.make({
  name: 'overview',
  params: {
    path: 'overview',
    title: 'Overview',
    routeRef: tabRouteRefs.overview,
    loader: () =>
      import('./overview/OverviewPage').then(m => <m.OverviewPage />),
  },
});

const mine = SubPageBlueprint.make({
  name: 'mine',
  params: {
    path: 'mine',
    title: 'Mine',
    routeRef: tabRouteRefs.mine,
    loader: () => import('./mine/MinePage').then(m => <m.MinePage />),
  },
});

const mineWidget = HomePageWidgetBlueprint.make({
  name: 'mine',
  params: {
    // What the dialog that adds it calls it; its heading is in its content, in
    // the language of the portal.
    name: 'OwnershipMine',
    description:
      'What my teams must fix, and the waivers and confirmations that wait for me',
    layout: {
      width: { minColumns: 3, defaultColumns: 6 },
      height: { minRows: 4, defaultRows: 6 },
    },
    components: () =>
      import('./mine/MineWidget').then(m => ({ Content: m.MineWidget })),
  },
});

const review = SubPageBlueprint.make({
  name: 'review',
  params: {
    path: 'review',
    title: 'Review',
    routeRef: tabRouteRefs.review,
    loader: () => import('./review/ReviewRoutes').then(m => <m.ReviewRoutes />),
  },
});

const findings = SubPageBlueprint.make({
  name: 'findings',
  params: {
    path: 'findings',
    title: 'Findings',
    routeRef: tabRouteRefs.findings,
    loader: () =>
      import('./findings/FindingsPage').then(m => <m.FindingsPage />),
  },
});

const waivers = SubPageBlueprint.make({
  name: 'waivers',
  params: {
    path: 'waivers',
    title: 'Waivers',
    routeRef: tabRouteRefs.waivers,
    loader: () => import('./waivers/WaiversPage').then(m => <m.WaiversPage />),
  },
});

const standards = SubPageBlueprint.make({
  name: 'standards',
  params: {
    path: 'standards',
    title: 'Standards',
    routeRef: tabRouteRefs.standards,
    loader: () =>
      import('./standards/StandardsRoutes').then(m => <m.StandardsRoutes />),
  },
});

const guilds = SubPageBlueprint.make({
  name: 'guilds',
  params: {
    path: 'guilds',
    title: 'Guilds',
    routeRef: tabRouteRefs.guilds,
    loader: () => import('./guilds/GuildsRoutes').then(m => <m.GuildsRoutes />),
  },
});

const decisions = SubPageBlueprint.make({
  name: 'decisions',
  params: {
    path: 'decisions',
    title: 'Decisions',
    routeRef: tabRouteRefs.decisions,
    loader: () =>
      import('./decisions/DecisionsRoutes').then(m => <m.DecisionsRoutes />),
  },
});

const topology = SubPageBlueprint.make({
  name: 'topology',
  params: {
    path: 'topology',
    title: 'Topology',
    routeRef: tabRouteRefs.topology,
    loader: () =>
      import('./topology/TopologyPage').then(m => <m.TopologyPage />),
  },
});

const pins = SubPageBlueprint.make({
  name: 'pins',
  params: {
    path: 'pins',
    title: 'Pinned',
    routeRef: tabRouteRefs.pins,
    loader: () => import('./pins/PinsRoutes').then(m => <m.PinsRoutes />),
  },
});

const rules = SubPageBlueprint.make({
  name: 'rules',
  params: {
    path: 'rules',
    title: 'Rules',
    routeRef: tabRouteRefs.rules,
    loader: () => import('./rules/RulesRoutes').then(m => <m.RulesRoutes />),
  },
});

const entityWarning = EntityCardBlueprint.make({
  name: 'warning',
  params: {
    filter: isOwnable,
    loader: () =>
      import('./entity/ownership/EntityOwnershipWarning').then(m => (
        <m.EntityOwnershipWarning />
      )),
  },
});

const entityCard = EntityCardBlueprint.make({
  name: 'verdict',
  params: {
    type: 'info',
    filter: isOwnable,
    loader: () =>
      import('./entity/ownership/EntityOwnershipCard').then(m => (
        <m.EntityOwnershipCard />
      )),
  },
});

const standardContent = EntityContentBlueprint.make({
  name: 'standard',
  params: {
    path: 'standard',
    title: 'Standard',
    filter: { kind: 'standard' },
    loader: () =>
      import('./standards/EntityStandardContent').then(m => (
        <m.EntityStandardContent />
      )),
  },
});

const entityStandards = EntityCardBlueprint.make({
  name: 'standards',
  params: {
    filter: isOwnable,
    loader: () =>
      import('./entity/EntityStandardsCard').then(m => (
        <m.EntityStandardsCard />
      )),
  },
});

const teamStandards = EntityCardBlueprint.make({
  name: 'team-standards',
  params: {
    filter: { kind: 'group' },
    loader: () =>
      import('./entity/TeamStandardsCard').then(m => <m.TeamStandardsCard />),
  },
});

const entityGuilds = EntityCardBlueprint.make({
  name: 'guilds',
  params: {
    type: 'info',
    filter: { kind: { $in: ['group', 'user'] } },
    loader: () =>
      import('./entity/EntityGuildsCard').then(m => <m.EntityGuildsCard />),
  },
});

const guildContent = EntityContentBlueprint.make({
  name: 'guild',
  params: {
    path: 'guild',
    title: 'Guild',
    filter: { kind: 'guild' },
    loader: () =>
      import('./entity/EntityGuildContent').then(m => <m.EntityGuildContent />),
  },
});

const entityDecisions = EntityCardBlueprint.make({
  name: 'decisions',
  params: {
    filter: isOwnable,
    loader: () =>
      import('./entity/EntityDecisionsCard').then(m => (
        <m.EntityDecisionsCard />
      )),
  },
});

const partyDecisions = EntityCardBlueprint.make({
  name: 'party-decisions',
  params: {
    filter: { kind: { $in: ['group', 'user', 'guild'] } },
    loader: () =>
      import('./entity/PartyDecisionsCard').then(m => <m.PartyDecisionsCard />),
  },
});

const domainDecisions = EntityCardBlueprint.make({
  name: 'domain-decisions',
  params: {
    filter: { kind: 'domain' },
    loader: () =>
      import('./entity/DomainDecisionsCard').then(m => (
        <m.DomainDecisionsCard />
      )),
  },
});

const decisionScopeContent = EntityContentBlueprint.make({
  name: 'decision-scope',
  params: {
    path: 'decision-scope',
    title: 'Decision scope',
    filter: { kind: 'decisionscope' },
    loader: () =>
      import('./entity/EntityDecisionScopeContent').then(m => (
        <m.EntityDecisionScopeContent />
      )),
  },
});

const catalogFilter = CatalogFilterBlueprint.make({
  params: {
    loader: () =>
      import('./catalog/OwnershipFilterPicker').then(m => (
        <m.OwnershipFilterPicker />
      )),
  },
});

/** @public */
export default createFrontendPlugin({
  pluginId: 'ownership',
  title: 'Ownership',
  icon: <AccountBalanceIcon />,
  routes: { root: rootRouteRef },
  extensions: [
    api,
    page,
    overview,
    mine,
    mineWidget,
    review,
    findings,
    waivers,
    standards,
    guilds,
    decisions,
    topology,
    pins,
    rules,
    entityWarning,
    entityCard,
    entityStandards,
    teamStandards,
    entityGuilds,
    standardContent,
    guildContent,
    entityDecisions,
    partyDecisions,
    domainDecisions,
    decisionScopeContent,
    catalogFilter,
    ...teamExtensions,
    ...searchExtensions,
  ],
});
