import { definePhrases } from '@pillars/plugin-ownership-common';

/** What is said of a proposal around the findings, in each language. */
export const GATE_PHRASES = {
  en: {
    title: 'Ownership gate',
    verdict_zero:
      'Nothing gets worse; {{mended}} mended, {{left}} left as before.',
    verdict_one:
      '**{{count}} finding worse**; {{mended}} mended, {{left}} left as before.',
    verdict_other:
      '**{{count}} findings worse**; {{mended}} mended, {{left}} left as before.',
    mended: 'Mended ({{count}})',
    mendedFold: '{{count}} mended',
    mendedOf: '{{rule}} {{subject}}: {{message}}',
    summary: '{{worse}} worse, {{mended}} mended, {{left}} left as before',
  },
  fr: {
    title: 'Contrôle de la propriété',
    verdict_zero:
      'Rien ne s’aggrave ; résolus : {{mended}}, inchangés : {{left}}.',
    verdict_one:
      '**{{count}} constat aggravé** ; résolus : {{mended}}, inchangés : {{left}}.',
    verdict_other:
      '**{{count}} constats aggravés** ; résolus : {{mended}}, inchangés : {{left}}.',
    mended: 'Résolus ({{count}})',
    mendedFold: 'Résolus : {{count}}',
    mendedOf: '{{rule}} {{subject}} : {{message}}',
    summary:
      'Constats aggravés : {{worse}}, résolus : {{mended}}, inchangés : {{left}}',
  },
} as const;

/** Says them. */
export const gatePhrases = definePhrases(GATE_PHRASES);
