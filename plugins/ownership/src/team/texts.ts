import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** What the cards on the page of a team say. */
export const teamTexts = createTranslationRef({
  id: 'ownership.team',
  messages: {
    'api.title': 'Team API',
    'api.channels': 'Channels',
    'api.hours': 'Hours',
    'api.onCall': 'On-call',
    'api.escalation': 'Escalation',
    'api.domains': 'Domains',
    'api.noDomainStated': 'by what it owns',
    'api.successors': 'Its work went to {{teams}}',
    'api.statedIn': 'Stated in the TeamAPI {{teamApi}}.',
    'api.map': 'See it on the map of teams',
    'api.none':
      'This team has no Team API yet. With one, this page says how to reach it, what it is for and how to work with it.',
    'api.howTo': 'Show what to add to a catalog file',
    'api.notRead':
      'The catalog as it was last read, at most 15 minutes ago, does not hold this group. It will, once it is read again.',
    'api.ofTeam':
      'This describes {{team}}. What it says is shown on the page of that team, with what the team owns and has to mend.',

    'type.stream-aligned.label': 'Stream-aligned',
    'type.stream-aligned.means':
      'Works along one flow of value, from idea to production.',
    'type.complicated-subsystem.label': 'Complicated subsystem',
    'type.complicated-subsystem.means':
      'Keeps one part that takes specialists.',
    'type.enabling.label': 'Enabling',
    'type.enabling.means': 'Helps others learn what they lack, for a while.',
    'type.platform.label': 'Platform',
    'type.platform.means': 'Offers services that others use by themselves.',

    'status.forming': 'Forming',
    'status.merged': 'Merged',
    'status.disbanded': 'Disbanded',

    'owns.title': 'What it owns and runs',
    'owns.nothing': 'Nothing in the catalog names it as owner.',
    'owns.pending': 'Nothing was reviewed yet. The first review is on its way.',
    'owns.below': 'With what the groups below it own.',
    'owns.who': 'Who owns it',
    'owns.run': 'Who runs it',
    'owns.riskiest': 'The riskiest',
    'owns.tier': 'Tier {{tier}}',
    'owns.all_one': 'See it in the review',
    'owns.all_other': 'See all {{count}} in the review',
    'owns.runs_one': 'It runs {{count}} entity in production.',
    'owns.runs_other': 'It runs {{count}} entities in production.',
    'owns.forOthers': 'Run for others ({{total}})',
    'owns.ownedBy': 'owned by {{owners}}',
    'owns.ownedByNobody': 'owned by nobody',

    'works.title': 'How it works with others',
    'works.interactions': 'Interactions ({{total}})',
    'works.needs': 'Depends on ({{total}})',
    'works.neededBy': 'Needed by ({{total}})',
    'works.cut': 'The first {{shown}} of {{total}}.',
    'works.none':
      'This team states neither interactions nor dependencies, and nothing that it owns depends on what others own.',
    'works.howTo': 'Show how it can state them',
    'works.until': 'until {{day}} ({{away}})',
    'works.plannedFrom': 'from {{day}} ({{away}})',
    'works.since': 'since {{day}}',
    'works.provides': 'it provides',
    'works.uses': 'it uses',
    'works.ended.label': 'Ended',
    'works.ended.means':
      'Its last day was {{day}}, and it is still declared. Take it out, or agree on a new end.',
    'works.overdue.label': 'Overdue',
    'works.overdue.means':
      'It was expected to last until {{day}}. Agree on a new end, or take it out.',
    'works.undated.label': 'No end stated',
    'works.undated.means':
      'A collaboration costs both teams much: state until when it is to last.',
    'works.planned.label': 'Planned',
    'works.planned.means': 'It begins on {{day}}.',
    'works.unused.label': 'Nothing depends',
    'works.unused.means':
      'It is declared, and nothing that one of them owns depends on what the other owns.',
    'works.edges_one': '{{count}} dependency between what they own',
    'works.edges_other': '{{count}} dependencies between what they own',

    'mode.collaboration.label': 'Collaboration',
    'mode.collaboration.means': 'Both work closely on one thing, for a time.',
    'mode.x-as-a-service.label': 'X-as-a-service',
    'mode.x-as-a-service.means': 'One uses what the other offers.',
    'mode.facilitating.label': 'Facilitating',
    'mode.facilitating.means': 'One helps the other to learn, for a time.',

    'dependency.ok.label': 'OK',
    'dependency.ok.means': 'Who depends says that it goes well.',
    'dependency.slowing.label': 'Slowing',
    'dependency.slowing.means': 'Who depends says that it slows them down.',
    'dependency.blocking.label': 'Blocking',
    'dependency.blocking.means': 'Who depends says that it blocks them.',
    'dependency.undeclared.label': 'Not declared',
    'dependency.undeclared.means':
      'What one owns depends on what the other owns, and neither team says so.',

    'load.title': 'Load',
    'load.systems': 'Systems',
    'load.domains': 'Domains of its systems',
    'load.interactions': 'Interactions under way',
    'load.collaborations': 'Collaborations of a platform',
    'load.members': 'Members',
    'load.score': 'Cognitive load, of 10',
    'load.surveyAge': 'Days since the survey',
    'load.of': '{{value}} of at most {{limit}}',
    'load.over': 'Too much',
    'load.overMeans': 'It is above the limit of the rule {{rule}}.',
    'load.fewMembers': 'fewer than 5',
    'load.withheld': 'not shown for fewer than 5 people',

    'fix.title': 'To mend',
    'fix.nothing': 'Nothing to mend.',
    'fix.forOthers':
      'There is nothing that it is to act on: what names it as owner is orphaned, and others are to find who takes it.',
    'fix.todo': 'To do:',
    'fix.by': 'by {{team}}',
    'fix.file': 'In the file of {{entity}}:',
    'fix.details': 'Details',
    'fix.detailsOf': 'Details: {{message}}',
    'fix.rules': 'By rule',
    'fix.all_one': 'See it among the findings',
    'fix.all_other': 'See all {{count}} findings',

    tryAgain: 'Try again',
    failed: 'It could not be read: {{reason}}',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `teamTexts` in one language. */
export type TeamT = TranslationFunction<typeof teamTexts.T>;
