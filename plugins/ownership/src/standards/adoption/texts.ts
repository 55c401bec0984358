import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** How far a standard has come: its matrix, what is behind a cell, and its history. */
export const adoptionTexts = createTranslationRef({
  id: 'ownership.standards.adoption',
  messages: {
    loading: 'Loading the adoption',
    'nothing.title': 'Nothing is bound',
    'matrix.title': 'By domain and team',
    'matrix.about.proposed_one':
      'Would bind {{count}} entity; each number leads to them',
    'matrix.about.proposed_other':
      'Would bind {{count}} entities; each number leads to them',
    'matrix.about.trial_one':
      'Is tried out on {{count}} entity; each number leads to them',
    'matrix.about.trial_other':
      'Is tried out on {{count}} entities; each number leads to them',
    'matrix.about.upcoming_one':
      'Will bind {{count}} entity; each number leads to them',
    'matrix.about.upcoming_other':
      'Will bind {{count}} entities; each number leads to them',
    'matrix.about.inForce_one':
      'Binds {{count}} entity; each number leads to them',
    'matrix.about.inForce_other':
      'Binds {{count}} entities; each number leads to them',
    'matrix.about.past_one':
      'Bound {{count}} entity; each number leads to them',
    'matrix.about.past_other':
      'Bound {{count}} entities; each number leads to them',
    'matrix.empty': 'Nothing that it binds is there.',
    'matrix.name': 'Adoption',
    'matrix.places': 'Domain and team',
    'matrix.binds': 'Binds',
    'matrix.bound_one': '{{row}}: {{count}} bound',
    'matrix.bound_other': '{{row}}: {{count}} bound',
    'matrix.cell': '{{requirement}}, {{row}}: {{states}}',
    'matrix.emptyCell': '{{requirement}}, {{row}}: nothing',
    'matrix.legend': 'Legend',
    'matrix.teamsOf': 'Teams of {{domain}}',
    'row.all': 'All',
    'row.noDomain': 'No domain',
    'row.nobody': 'Nobody',
    'row.name.all': 'all',
    'row.name.noDomain': 'no domain',
    'row.name.nobody': 'nobody',
    'row.name.team': '{{team}} in {{domain}}',
    'filter.domain': 'Domain',
    'filter.team': 'Team',
    'filter.every.domain': 'Every domain',
    'filter.every.team': 'Every team',
    'filter.none.domain': 'None',
    'filter.none.team': 'None',
    'filter.clear': 'Clear filters',
    'panel.all': 'What it binds',
    'panel.unknown': 'It does not ask for that, or not any more.',
    'panel.states': 'States',
    'panel.state': '{{state}} {{entities}}',
    'panel.search': 'Name or owner',
    'panel.only.team': 'Only of {{team}}',
    'panel.only.domain': 'Only of {{domain}}',
    'panel.only.both': 'Only of {{team}} in {{domain}}',
    'panel.nobody': 'nobody',
    'panel.noDomain': 'no domain',
    'entities.loading': 'Loading the entities',
    'entities.label': 'Entities',
    'entities.empty': 'Nothing has all that is asked for.',
    'entities.nobody': 'nobody is accountable',
    'entities.waived': 'until {{day}}, {{when}}',
    'history.title': 'Over time',
    'history.about': 'The share of what a requirement applies to that meets it',
    'history.withheld':
      'It is not shown, because you may not see everything that was counted.',
    'history.empty': 'Nothing was counted yet; the next review will.',
    'history.unverifiable': 'cannot be checked',
    'history.table': 'The same as a table',
    'history.day': 'From',
    'history.requirement': 'Requirement',
    'history.percent': 'Share met',
    'history.notChecked': 'Not checked',
    'export.matrix.title': 'Adoption of {{standard}}',
    'export.bound.title': 'What {{standard}} binds',
    'export.lines_one': '{{count}} line',
    'export.lines_other': '{{count}} lines',
    'export.entity': 'entity',
    'export.title': 'title',
    'export.domain': 'domain',
    'export.team': 'team',
    'export.requirement': 'requirement',
    'export.level': 'level',
    'export.entities': 'entities',
    'export.state': 'state',
    'export.waivedUntil': 'waived until',
    'export.toDo': 'to do',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `adoptionTexts` in one language. */
export type AdoptionT = TranslationFunction<typeof adoptionTexts.T>;
