import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** What is said of definitions that the catalog refuses. */
export const refusedTexts = createTranslationRef({
  id: 'ownership.refused',
  messages: {
    title: 'Refused by the catalog',
    description:
      'Definitions that the catalog does not take, or not in their newest version. What they say is in no figure and no other list here.',
    back: 'Back to the review',
    showEverything: 'Show everything',
    search: 'Name, file or reason',
    count_one: '{{count}} definition',
    count_other: '{{count}} definitions',
    'notice.title_one': 'The catalog refuses {{count}} definition',
    'notice.title_other': 'The catalog refuses {{count}} definitions',
    'notice.description': 'What they say is in no figure and no list here.',
    'notice.see': 'See which, and why',
    'type.label': 'Refusal',
    'type.all': 'All refusals',
    'withheld.title': 'This list is withheld',
    'withheld.description':
      'The catalog has no permissions for what is not in it. So only who may see everything there sees what it refuses.',
    'empty.title': 'The catalog refuses nothing',
    'empty.description': 'Every definition that it has read is in it.',
    'noMatch.title': 'Nothing matches',
    'noMatch.description': 'No refused definition has all that is asked for.',
    'help.title': 'What this means',
    'help.about':
      'Mend the file: the row goes some minutes after the catalog has read it again',
    'column.ref': 'Definition',
    'column.type': 'Refusal',
    'column.reason': 'Why, and where',
    'column.since': 'Seen first',
    unknownFile: 'in an unknown file',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `refusedTexts` in one language. */
export type RefusedT = TranslationFunction<typeof refusedTexts.T>;
