import { createTranslationRef } from '@backstage/frontend-plugin-api';

/** What is said of its ownership on the page of an entity. */
export const entityOwnershipTexts = createTranslationRef({
  id: 'ownership.entity.ownership',
  messages: {
    title: 'Ownership',
    absent: 'It is not in the last review yet. It will be in the next.',
    nothing: 'Nothing to mend.',
    reviewed: 'Reviewed {{when}}. {{link}}',
    seeChecks: 'See every check',
    'warning.orphaned': 'Orphaned: no living owner',
    'warning.atRisk': 'At risk',
    'warning.waived': '{{message}} Waived until {{day}}.',
    'warning.see': 'See why, and what to do',
  },
  translations: { fr: () => import('./texts.fr') },
});
