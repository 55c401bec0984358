import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** The titles of the page and its tabs, by their English: see `titleIn`. */
export const TITLES = {
  Ownership: 'Ownership',
  Overview: 'Overview',
  Mine: 'Mine',
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
  messages: {
    ...TITLES,
    'off.title': 'There is no such page here',
    'off.description':
      'This portal does not show every page of Pillars, or the address has changed.',
    'off.back': 'To the first page',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `shellTexts` in one language. */
export type ShellT = TranslationFunction<typeof shellTexts.T>;
