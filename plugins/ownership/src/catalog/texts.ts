import { createTranslationRef } from '@backstage/frontend-plugin-api';

/** What the filter of the catalog's list says. */
export const catalogTexts = createTranslationRef({
  id: 'ownership.catalog',
  messages: {
    label: 'Ownership',
    all: 'All',
  },
  translations: { fr: () => import('./texts.fr') },
});
