import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** What the topology says: its map, its table, its panel, and its files. */
export const topologyTexts = createTranslationRef({
  id: 'ownership.topology',
  messages: {
    title: 'Topology',
    description:
      'Who works with whom and how, and what really depends on what.',
    loading: 'Loading the topology',
    arranging: 'Arranging the map',
    showAll: 'Show all teams',
    owned_one: '{{count}} owned',
    owned_other: '{{count}} owned',
    teams_one: '{{count}} team',
    teams_other: '{{count}} teams',

    'look.stream-aligned.label': 'Stream-aligned',
    'look.stream-aligned.means':
      'Works along one flow of value, from idea to production.',
    'look.complicated-subsystem.label': 'Complicated subsystem',
    'look.complicated-subsystem.means':
      'Keeps one part that takes specialists.',
    'look.enabling.label': 'Enabling',
    'look.enabling.means': 'Helps others learn what they lack, for a while.',
    'look.platform.label': 'Platform',
    'look.platform.means': 'Offers services that others use by themselves.',
    'look.undeclared.label': 'No type stated',
    'look.undeclared.means': 'Nothing in the catalog says which type it is.',
    'mode.collaboration.label': 'Collaboration',
    'mode.collaboration.means': 'Both work closely on one thing, for a time.',
    'mode.x-as-a-service.label': 'X-as-a-service',
    'mode.x-as-a-service.means':
      'One uses what the other offers. It points at who offers.',
    'mode.facilitating.label': 'Facilitating',
    'mode.facilitating.means': 'One helps the other to learn, for a time.',
    'dependency.declared.label': 'Dependency, declared',
    'dependency.declared.means':
      'What one owns depends on what the other owns, and they say so.',
    'dependency.undeclared.label': 'Dependency, not declared',
    'dependency.undeclared.means':
      'What one owns depends on what the other owns. Neither says so.',
    'dependency.unsaid.label': 'Dependency',
    'dependency.unsaid.means':
      'What one owns depends on what the other owns. Who depends has no Team API to say so.',
    'dependency.undeclaredTimes_one': '{{count}} not declared',
    'dependency.undeclaredTimes_other': '{{count}} not declared',
    'unused.label': 'Interaction without dependency',
    'unused.means':
      'It is declared, and nothing that one owns depends on the other.',
    'unused.inRow': 'interaction without dependency',
    'unused.onLine': 'nothing depends',
    'when.ended': 'ended {{until}}, still declared',
    'when.overdue': 'overdue since {{until}}',
    'when.undated': 'no end stated',
    'when.planned': 'planned from {{since}}',
    'when.until': 'until {{until}}',

    'grouping.domain': 'Domain',
    'grouping.stream': 'Value stream',
    'grouping.group': 'Parent group',
    'rest.domain': 'No domain',
    'rest.stream': 'No value stream',
    'rest.group': 'No group above',
    platforms: 'Platforms',

    'toolbar.search': 'Name or focus',
    'toolbar.groupBy': 'Group by',
    'toolbar.everyDomain': 'Every domain',
    'toolbar.everyType': 'Every type',
    'toolbar.clear': 'Clear filters',
    'toolbar.dependencies': 'Real dependencies',
    'toolbar.resetBoxes': 'Open and close as at first',
    'toolbar.view': 'Show as',
    'view.map': 'Map',
    'view.table': 'Table',

    'nothing.title': 'Nothing matches',
    'nothing.description': 'No team has all that is asked for.',
    'noTeams.title': 'There are no teams yet',
    'noTeams.description':
      'The map shows the Groups of the catalog. Ingest them from your directory, or write some into a file that the catalog reads.',
    'noTeamApis.title': 'The map shows groups and what they own',
    'noTeamApis.description':
      'A TeamAPI entity beside a group adds its type, its domains, and how it works with others. The map then draws the shapes and interactions of Team Topologies, and shows where they differ from the real dependencies.',
    'bounds.focused': 'Only {{label}}, and the teams that it has to do with',
    'bounds.cut':
      'The map holds {{shown}} of {{total}} groups: those that own the most.',
    'standOuts.unused_one': '{{count}} interaction without dependency',
    'standOuts.unused_other': '{{count}} interactions without dependency',
    'standOuts.undeclared_one': '{{count}} dependency that nobody declares',
    'standOuts.undeclared_other': '{{count}} dependencies that nobody declares',
    'standOuts.late_one': '{{count}} interaction past its end',
    'standOuts.late_other': '{{count}} interactions past their end',

    'map.legend': 'How to read the map',
    'map.help':
      'Arrow keys move between teams, Enter opens one, Escape closes it. The table says the same.',
    'map.crowded':
      '{{shown}} of {{total}} lines: the heaviest. Point at a team or a box to see its own.',
    'map.controls': 'Control Panel',
    'map.zoomIn': 'Zoom In',
    'map.zoomOut': 'Zoom Out',
    'map.fitView': 'Fit View',
    'map.miniMap': 'Mini Map',
    'export.svg': 'Export SVG',
    'export.png': 'Export PNG',
    'export.about': '{{teams}}, {{day}}',
    'export.tooLarge': 'The picture is too large',

    'table.team': 'Team',
    'table.type': 'Type',
    'table.place': 'Stands in',
    'table.owns': 'Owns',
    'table.interactions': 'Works with',
    'table.needs': 'Depends on',
    'table.more_one': 'and {{count}} more',
    'table.more_other': 'and {{count}} more',

    'panel.close': 'Close',
    'panel.closeBox': 'Close the box',
    'panel.openBox': 'Open the box',
    'panel.type': 'Type',
    'panel.group': 'Group',
    'panel.status': 'Status',
    'panel.partOf': 'Part of',
    'panel.domains': 'Domains',
    'panel.owns': 'Owns',
    'panel.ownsBelow': 'With groups below',
    'panel.systems_one': '{{entities}}, of them {{count}} system',
    'panel.systems_other': '{{entities}}, of them {{count}} systems',
    'panel.members': 'Members',
    'panel.fewMembers': 'fewer than 5',
    'panel.hours': 'Hours',
    'panel.channels': 'Channels',
    'panel.noTeamApi':
      'It has no Team API yet. One would say here what the team is for, how to reach it, and with whom it works in which way.',
    'panel.neighbours': 'Only it and its neighbours',
    'panel.page': 'Its page',
    'panel.whatItOwns': 'What it owns',
    'panel.interactions': 'Interactions',
    'panel.dependencies': 'Dependencies',
    'panel.needs': 'Depends on',
    'panel.neededBy': 'Needed by',
    'panel.list': '{{title}} ({{size}})',
    'panel.provider': 'provides',
    'panel.user': 'uses',
    'panel.dependency': '{{label}}: {{times}}',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `topologyTexts` in one language. */
export type TopologyT = TranslationFunction<typeof topologyTexts.T>;
