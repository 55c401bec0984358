import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** What the page of a standard says of its texts, and of what changed between them. */
export const versionsTexts = createTranslationRef({
  id: 'ownership.standards.versions',
  messages: {
    'list.title': 'Versions',
    'list.about':
      'Each text that was seen, the newest first; its address stays valid',
    'list.text': 'Text',
    'list.change': 'Change',
    'list.firstSeen': 'First seen',
    'list.compare': 'Compare',
    'list.first': 'The first that was seen.',
    'list.seeChanges': 'See changes',
    'comparison.title': 'What changed',
    'comparison.needsTwo':
      'There is one text so far. Once it changes, the two can be compared here.',
    'comparison.from': 'From',
    'comparison.to': 'To',
    'comparison.choice': '{{revision}}, {{day}}',
    'comparison.gone': 'There is no text {{revision}} of it any more.',
    'text.title': 'The text',
    'demands.title': 'What it asks for',
    'demands.added': 'Added: {{id}}',
    'demands.removed': 'Removed: {{id}}',
    'demands.changed': 'Changed: {{id}}',
    'demands.scope': 'Whom it binds',
    'demands.all': 'every owned entity',
    'demands.was': '− was',
    'demands.is': '+ is',
    'demands.same': 'Both ask for the same, of the same.',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `versionsTexts` in one language. */
export type VersionsT = TranslationFunction<typeof versionsTexts.T>;
