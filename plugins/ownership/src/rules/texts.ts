import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** What the rule book says beside the rules' own pages. */
export const rulesTexts = createTranslationRef({
  id: 'ownership.rules',
  messages: {
    title: 'Rules',
    description: 'What is checked, and what each check finds today.',
    'family.ownership.title': 'Ownership',
    'family.ownership.about': 'Who owns it, and whether that owner lives',
    'family.run.title': 'Run',
    'family.run.about':
      'You build it, you run it: operator, on-call, escalation',
    'family.topology.title': 'How teams are cut and work together',
    'family.topology.about':
      'Types, interactions, dependencies and loads of teams',
    'family.decisions.title': 'Who decides what',
    'family.decisions.about':
      'Perimeters of decision, their deciders, and where one turns next',
    'family.guilds.title': 'Guilds and standards',
    'family.guilds.about':
      'Groups across teams, and what they ask of everybody',
    'state.off': 'off',
    'state.waiting': 'not set up yet',
    'state.on': 'on',
    'column.title': 'Finds',
    'column.severity': 'Severity',
    'column.preset': 'Preset',
    'column.state': 'State',
    'column.findings': 'Findings',
    'column.accepted': 'Accepted',
    'column.disputes': 'Disputes',
    'column.subject': 'Subject',
    'column.message': 'What is wrong',
    'column.reason': 'Why it is wrong',
    'page.all': 'All rules',
    'page.absent': 'There is no rule {{id}}',
    'today.title': 'Here, today',
    'today.state': 'State',
    'today.waitsFor': 'Waits for',
    'today.severity': 'Severity',
    'findings.title': 'Findings ({{findings}})',
    'findings.none': 'It finds nothing that is open.',
    'findings.accepted_one': '{{count}} accepted for now',
    'findings.accepted_other': '{{count}} accepted for now',
    'findings.waive': 'Waive on a selection…',
    'disputes.title': 'Disputes ({{disputes}})',
    'disputes.about': 'Who thinks that a finding is wrong, and why',
    'disputes.by': '{{when}}, by {{person}}',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `rulesTexts` in one language. */
export type RulesT = TranslationFunction<typeof rulesTexts.T>;
