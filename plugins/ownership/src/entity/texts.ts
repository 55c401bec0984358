import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** The cards and tabs on the pages of entities. */
export const entityTexts = createTranslationRef({
  id: 'ownership.entity',
  messages: {
    'decisions.title': 'Who decides',
    'decisions.none': 'No decision scope that you may see covers it.',
    'decisions.ask': 'Ask about a decision…',
    'decisions.withheld': 'Withheld',
    'decisions.inConflict': 'In conflict',
    'decisions.nobody.label': 'Nobody',
    'decisions.nobody.means':
      'It has to be decided, and no scope in force covers it.',
    'decisions.overdue.label': 'Review overdue',
    'decisions.overdue.means': 'The review of the scope was due {{ago}}.',

    'domain.title': 'Who decides',
    'domain.decided': '{{decided}} of {{all}} decided',
    'domain.deciders': '{{deciders}} and {{left}} more',
    'domain.nothing':
      'Nothing has to be decided here, and nobody says that they do.',
    'domain.all': 'See all domains',

    'party.title': 'Decisions',
    'party.none': 'No decision scope that you may see names it.',
    'party.decides': 'Decides',
    'party.decidesInPerson': 'Decides in person',
    'party.vetoes': 'May veto',
    'party.consulted': 'Is consulted',
    'party.escalates': 'Escalated here',
    'party.informed': 'Is informed',
    'party.section': '{{title}} ({{number}})',
    'party.sectionOrMore': '{{title}} ({{number}} or more)',
    'party.escalation': '{{decision}}, {{level}}',
    'level.anytime': 'level {{level}}',
    'level.after': 'level {{level}}, after {{time}}',
    'level.inCase': '{{level}}: {{case}}',

    'scope.unknown.title': 'It is not known here yet',
    'scope.unknown.description':
      'The catalog was read here before it came, or it is not for you to see. It is read again within a quarter of an hour.',

    'guild.unreviewed.title': 'It is not in the last review yet',
    'guild.unreviewed.description': 'It will be in the next.',
    'guilds.title': 'Guilds',
    'guilds.chair': 'Chair',
    'guilds.members_one': '{{form}}, {{count}} person',
    'guilds.members_other': '{{form}}, {{count}} people',
    'guilds.all': 'See all {{total}}',

    'standards.title': 'Standards',
    'standards.all': 'See all of them in the library',
    'standards.from': 'from {{day}}',
    'standards.until': 'until {{day}}',
    'counts.met_one': '{{count}} met',
    'counts.met_other': '{{count}} met',
    'counts.waived_one': '{{count}} waived MAY',
    'counts.waived_other': '{{count}} waived MAY',
    'counts.expiring_one': '{{count}} waiver expires MAY',
    'counts.expiring_other': '{{count}} waiver expires MAY',
    'counts.unmet_one': '{{count}} unmet MAY',
    'counts.unmet_other': '{{count}} unmet MAY',
    'counts.unverifiable_one': '{{count}} cannot be checked',
    'counts.unverifiable_other': '{{count}} cannot be checked',
    'counts.notApplicable_one': '{{count}} not applicable',
    'counts.notApplicable_other': '{{count}} not applicable',
    'requirement.until': 'until {{day}} ({{distance}})',
    'requirement.toDo': 'To do:',
    'requirement.rule': 'What {{rule}} asks for',
    'requirement.waiver': 'A waiver until {{day}} {{waits}}',
    'requirement.waits': 'waits for a decision',
    'requirement.ask': 'Ask for a waiver…',
    'requirement.askForLonger': 'Ask for longer…',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `entityTexts` in one language. */
export type EntityT = TranslationFunction<typeof entityTexts.T>;
