import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

const teamApi = EntityCardBlueprint.make({
  name: 'team-api',
  params: {
    type: 'info',
    filter: { kind: 'group' },
    loader: () => import('./TeamApiCard').then(m => <m.TeamApiCard />),
  },
});

const teamFindings = EntityCardBlueprint.make({
  name: 'team-to-mend',
  params: {
    filter: { kind: 'group' },
    loader: () =>
      import('./TeamFindingsCard').then(m => <m.TeamFindingsCard />),
  },
});

const teamOwns = EntityCardBlueprint.make({
  name: 'team-owns',
  params: {
    filter: { kind: 'group' },
    loader: () => import('./TeamOwnsCard').then(m => <m.TeamOwnsCard />),
  },
});

const teamWorks = EntityCardBlueprint.make({
  name: 'team-works',
  params: {
    filter: { kind: 'group' },
    loader: () => import('./TeamWorksCard').then(m => <m.TeamWorksCard />),
  },
});

const teamLoad = EntityCardBlueprint.make({
  name: 'team-load',
  params: {
    type: 'info',
    filter: { kind: 'group' },
    loader: () => import('./TeamLoadCard').then(m => <m.TeamLoadCard />),
  },
});

const teamOfTeamApi = EntityCardBlueprint.make({
  name: 'team-of-api',
  params: {
    type: 'info',
    filter: { kind: 'teamapi' },
    loader: () =>
      import('./TeamOfTeamApiCard').then(m => <m.TeamOfTeamApiCard />),
  },
});

/** The cards on the page of a group, and the way there from its TeamAPI. */
export const teamExtensions = [
  teamApi,
  teamFindings,
  teamOwns,
  teamWorks,
  teamLoad,
  teamOfTeamApi,
];
