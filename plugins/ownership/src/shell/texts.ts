import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** The titles of the page and its tabs, by their English: see `titleIn`. */
export const TITLES = {
  Ownership: 'Ownership',
  Overview: 'Overview',
  Review: 'Review',
  Findings: 'Findings',
  Waivers: 'Waivers',
  Standards: 'Standards',
  Guilds: 'Guilds',
  Decisions: 'Decisions',
  Topology: 'Topology',
  Pinned: 'Pinned',
  Rules: 'Rules',
} as const;

/** What stands over all pages. */
export const shellTexts = createTranslationRef({
  id: 'ownership.shell',
  messages: TITLES,
  translations: { fr: () => import('./texts.fr') },
});

/** Says `shellTexts` in one language. */
export type ShellT = TranslationFunction<typeof shellTexts.T>;
