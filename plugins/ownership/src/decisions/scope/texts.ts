import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** The page of a decision scope. */
export const scopeTexts = createTranslationRef({
  id: 'ownership.decisions.scope',
  messages: {
    'page.all': 'All decision scopes',
    'page.unknown.title': 'There is no decision scope {{scope}}',
    'page.unknown.description':
      'It was removed or renamed, or it is not yours to see. A new one is here once the catalog is read again, within 15 minutes.',

    'what.title': 'What is decided',
    'what.decision': 'Decision',
    'what.noDecision': 'It states none.',
    'what.about': 'About',
    'what.state': 'State',
    'what.idle':
      'It covers nothing that you may see in the catalog: is what it names, or asks for, still there?',
    'what.validFrom': 'Valid from',
    'what.reviewBy': 'Review by',
    'what.reviewWasDue': 'Review was due',
    'what.moves': 'Moves',
    'what.inCatalog': 'In the catalog',
    'what.day': '{{day}}, {{distance}}',
    'moves.acquisition': 'It moves how new customers come.',
    'moves.activation': 'It moves how soon new customers get value.',
    'moves.retention': 'It moves how many customers stay.',
    'moves.expansion': 'It moves how much more customers use and buy.',
    'moves.enablement':
      'It moves what the other four need: tools, people, time.',
    'about.names': 'It names {{targets}}',
    'about.wide':
      'What is in a system or a domain that it names counts as well.',
    'about.namesNothing':
      'It names nothing valid, or nothing that you may see.',
    'about.nothing': 'It says nothing, or something that applies to nothing.',
    'about.everything': 'Everything in the catalog.',
    'about.matching':
      'All that matches, or is in a system or a domain that does: {{predicate}}',

    'overlaps.title': 'Overlaps',
    'overlaps.about':
      'These scopes are as specific, and name another decider: where they meet, nobody can say who decides',
    'overlaps.scope': '{{scope}} says {{decider}}',
    'overlaps.proof': 'shown by {{question}}',
    'overlaps.question': '{{decision}} of {{entity}}',
    'health.about': 'What the rules say of the scope itself',
    'health.none': 'Nothing but the overlap.',

    'who.title': 'Who decides',
    'who.decider': 'Decider',
    'who.nobody': 'It names nobody.',
    'who.deciderOf': '{{decider}} of {{teams}}',
    'who.delegation': 'Delegation',
    'who.process': 'Process',
    'who.consulted': 'Consulted',
    'who.informed': 'Informed',
    'escalation.title': 'Escalation',
    'escalation.about': 'Where it goes when nobody decides',
    'escalation.none': 'It does not say.',
    'limits.title': 'Limits',
    'limits.cost': 'Cost',
    'limits.blastRadius': 'Blast radius',
    'limits.reversibility': 'Reversibility',
    'limits.veto': 'Veto',
    'limits.vetoOn': '{{party}}: {{grounds}}',
    'limits.vetoWithoutGrounds': '{{party}}, without stated grounds',
    'related.title': 'Related scopes',
    'related.parent': 'Cut out of',
    'related.children': 'Narrowed by',

    'covers.title': 'What it covers today',
    'covers.incomplete':
      'It decides nothing until it states both a decision and a decider.',
    'covers.nothing': 'Nothing.',
    'covers.later_one': 'It will be {{count}} entity, as the catalog is today.',
    'covers.later_other':
      'It will be {{count}} entities, as the catalog is today.',
    'covers.all_one':
      'It is {{count}} entity, and the scope decides about all of them.',
    'covers.all_other':
      'It is {{count}} entities, and the scope decides about all of them.',
    'covers.some_one':
      'It is {{count}} entity, and the scope decides about {{decides}} of them.',
    'covers.some_other':
      'It is {{count}} entities, and the scope decides about {{decides}} of them.',
    'covers.ask': 'Ask about something it covers',
    'covers.loading': 'Loading what it covers',
    'covers.search': 'Name or title',
    'holds.label': 'Whether the scope decides',
    'holds.all': 'All {{entities}}',
    'holds.this': 'Decides {{entities}}',
    'holds.other': 'Does not {{entities}}',
    'covers.none': 'Nothing that it covers is like that.',
    'covers.showAll': 'Show all',
    'covers.entity': 'Covers',
    'covers.reason': 'The scope…',
    'covers.holder': 'What holds',
    'covers.answer': 'Answer',
    'holder.this': 'this scope',
    'holder.notYet.label': 'not this scope yet',
    'holder.notYet.means': 'It is not in force yet.',
    'holder.overlap': 'scopes overlap',
    'holder.withheld': 'withheld',
    'why.link': 'Why',
    'why.label': 'Who decides {{decision}} about {{entity}}',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `scopeTexts` in one language. */
export type ScopeT = TranslationFunction<typeof scopeTexts.T>;
