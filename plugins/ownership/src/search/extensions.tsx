import AssignmentIcon from '@material-ui/icons/Assignment';
import GavelIcon from '@material-ui/icons/Gavel';
import GroupIcon from '@material-ui/icons/Group';
import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';

const guildItem = SearchResultListItemBlueprint.make({
  name: 'guild',
  params: {
    icon: <GroupIcon />,
    predicate: ({ type }) => type === 'guild',
    component: () => import('./GuildResult').then(m => m.GuildResult),
  },
});

const guildType = SearchFilterResultTypeBlueprint.make({
  name: 'guild',
  params: { value: 'guild', name: 'Guilds', icon: <GroupIcon /> },
});

const standardItem = SearchResultListItemBlueprint.make({
  name: 'standard',
  params: {
    icon: <AssignmentIcon />,
    predicate: ({ type }) => type === 'standard',
    component: () => import('./StandardResult').then(m => m.StandardResult),
  },
});

const standardType = SearchFilterResultTypeBlueprint.make({
  name: 'standard',
  params: { value: 'standard', name: 'Standards', icon: <AssignmentIcon /> },
});

const decisionScopeItem = SearchResultListItemBlueprint.make({
  name: 'decision-scope',
  params: {
    icon: <GavelIcon />,
    predicate: ({ type }) => type === 'decision-scope',
    component: () =>
      import('./DecisionScopeResult').then(m => m.DecisionScopeResult),
  },
});

const decisionScopeType = SearchFilterResultTypeBlueprint.make({
  name: 'decision-scope',
  params: { value: 'decision-scope', name: 'Decisions', icon: <GavelIcon /> },
});

/** How the search shows what this plugin brings to it, and narrows to it. */
export const searchExtensions = [
  guildItem,
  guildType,
  standardItem,
  standardType,
  decisionScopeItem,
  decisionScopeType,
];
