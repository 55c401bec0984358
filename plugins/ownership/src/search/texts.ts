import { createTranslationRef } from '@backstage/frontend-plugin-api';

/** What search results say beside what was found. */
export const searchTexts = createTranslationRef({
  id: 'ownership.search',
  messages: {
    version: 'Version {{version}}',
    decidedBy: 'Decided by {{decider}}',
  },
  translations: { fr: () => import('./texts.fr') },
});
