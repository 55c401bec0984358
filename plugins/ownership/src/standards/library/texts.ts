import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** The library of standards: its lanes, its table, and its export. */
export const libraryTexts = createTranslationRef({
  id: 'ownership.standards.library',
  messages: {
    title: 'Standards',
    description:
      'What guilds ask of everybody: the text, whom it binds, and how far it has come.',
    loading: 'Loading the standards',
    'layout.label': 'Layout',
    'layout.lanes': 'Lanes',
    'layout.table': 'Table',
    'layout.lanesHoldSome':
      'These are the first {{shown}} by title; the table has all.',
    search: 'Title or text',
    count_one: '{{count}} standard',
    count_other: '{{count}} standards',
    'facet.status': 'Status',
    'facet.guild': 'Guild',
    'facet.removed': 'Also what was removed from the catalog',
    'only.team':
      'What binds entities of {{team}}; the figures are of these alone.',
    'only.domain':
      'What binds entities of {{domain}}; the figures are of these alone.',
    'only.both':
      'What binds entities of {{team}} in {{domain}}; the figures are of these alone.',
    'only.showAll': 'Show all',
    'column.standard': 'Standard',
    'column.status': 'Status',
    'column.musts': 'MUSTs met',
    'column.days': 'Dates',
    'about.noGuild': 'no guild',
    'about.removed': 'removed from the catalog',
    'day.bindsFrom': 'Binds from {{day}}',
    'day.sunset': 'Sunset {{day}}',
    'day.reviewBy': 'Review by {{day}}',
    'day.reviewOverdue': 'Review overdue {{day}}',
    'noMatch.title': 'Nothing matches',
    'noMatch.description': 'No standard has all that is asked for.',
    'noMatch.clear': 'Clear filters',
    'empty.title': 'There is no standard yet',
    'empty.what':
      'A guild writes a standard in its own repository: the text in Markdown, and beside it in YAML whom it binds and what it asks for. Once the catalog has read it, it stands here, with how far it has come.',
    'empty.begin': 'Start with a skeleton, and look at it before you merge:',
    'empty.register':
      'Then register the file in the catalog, as you do with any other.',
    'export.title': 'Standards',
    'export.name': 'title',
    'export.standard': 'standard',
    'export.guild': 'guild',
    'export.status': 'status',
    'export.version': 'version',
    'export.entities': 'entities',
    'export.met': 'MUSTs met',
    'export.waived': 'waived',
    'export.unmet': 'unmet',
    'export.unverifiable': 'cannot be checked',
    'export.effectiveFrom': 'effective from',
    'export.sunset': 'sunset',
    'export.reviewBy': 'review by',
    'export.supersededBy': 'superseded by',
    'export.removed': 'removed',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `libraryTexts` in one language. */
export type LibraryT = TranslationFunction<typeof libraryTexts.T>;
