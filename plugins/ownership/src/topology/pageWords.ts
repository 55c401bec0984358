// What stands around the map.

export const TITLE = 'Topology';
export const DESCRIPTION =
  'Who works with whom and how, and what really depends on what.';
export const LEGEND = 'How to read the map';
export const SEARCH = 'Name or focus';
export const DEPENDENCIES_SWITCH = 'Real dependencies';
export const GROUP_BY = 'Group by';
export const LOADING = 'Loading the topology';
export const ARRANGING = 'Arranging the map';
export const EVERY_TYPE = 'Every type';
export const EVERY_DOMAIN = 'Every domain';
export const CLEAR = 'Clear filters';
export const SHOW_ALL = 'Show all teams';
export const RESET_BOXES = 'Open and close as at first';
export const MAP = 'Map';
export const TABLE = 'Table';
export const VIEW = 'Show as';

export const NOTHING = {
  title: 'Nothing matches',
  description: 'No team has all that is asked for.',
};

export const NO_TEAMS = {
  title: 'There are no teams yet',
  description:
    'The map shows the Groups of the catalog. Ingest them from your directory, or write some into a file that the catalog reads.',
};

export const NO_TEAM_APIS = {
  title: 'The map shows groups and what they own',
  description:
    'A TeamAPI entity beside a group adds its type, its domains, and how it works with others. The map then draws the shapes and interactions of Team Topologies, and shows where they differ from the real dependencies.',
  example: `apiVersion: pillars.dev/v1alpha1
kind: TeamAPI
metadata:
  name: checkout
spec:
  team: checkout
  type: stream-aligned
  domains: [ordering]
  interactions:
    - with: payments
      mode: x-as-a-service
`,
};

export const MAP_HELP =
  'Arrow keys move between teams, Enter opens one, Escape closes it. The table says the same.';

export const focusedOn = (label: string) =>
  `Only ${label}, and the teams that it has to do with`;

export const crowded = (shown: number, total: number) =>
  `${shown} of ${total} lines: the heaviest. Point at a team or a box to see its own.`;

export const cutAt = (shown: number, total: number) =>
  `The map holds ${shown} of ${total} groups: those that own the most.`;

export const STAND_OUTS = {
  unused: {
    one: 'interaction without dependency',
    many: 'interactions without dependency',
  },
  undeclared: {
    one: 'dependency that nobody declares',
    many: 'dependencies that nobody declares',
  },
  late: {
    one: 'interaction past its end',
    many: 'interactions past their end',
  },
};
