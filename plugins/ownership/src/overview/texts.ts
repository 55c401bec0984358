import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** What the overview says around the figures of the last review. */
export const overviewTexts = createTranslationRef({
  id: 'ownership.overview',
  messages: {
    title: 'Overview',
    'review.now': 'Review now',
    'review.none': 'Nothing has been reviewed yet.',
    'review.first': 'The first review is under way.',
    'review.done': 'Reviewed {{when}}.',
    'review.again': 'Reviewed {{when}}; a new review is under way.',
    'pending.title': 'The first review has not ended yet',
    'pending.description':
      'It reads the whole catalog once. This page shows the figures as soon as they are there.',
    'failed.title': 'The last review failed {{when}}',
    'failed.description': 'What you see is older: {{message}}',
    'unchecked.title_one': '{{count}} check could not be made',
    'unchecked.title_other': '{{count}} checks could not be made',
    'unchecked.subject': '{{rule}} on {{subject}}: {{message}}',
    'unchecked.everything': '{{rule}} on everything: {{message}}',
    'narrow.domain': 'Domain',
    'narrow.everyDomain': 'Every domain',
    'narrow.impact': 'Business impact',
    'narrow.everyImpact': 'Every business impact',
    'narrow.clear': 'Show everything',
    noDomain: 'In no domain',
    share: '{{label}} · {{percent}} %',
    'owned.title': 'Who owns it',
    'owned.about_one': '{{count}} entity that should have an owner',
    'owned.about_other': '{{count}} entities that should have an owner',
    'run.title': 'Who runs it',
    'run.about_one':
      '{{count}} in production that somebody runs; it does not apply to {{notApplicable}}',
    'run.about_other':
      '{{count}} in production that somebody runs; it does not apply to {{notApplicable}}',
    'findings.title': 'To mend',
    'findings.about_one': '{{count}} finding of all rules',
    'findings.about_other': '{{count}} findings of all rules',
    'findings.more_one': '{{count}} more finding',
    'findings.more_other': '{{count}} more findings',
    'findings.accepted_one': '{{more}} accepted for now',
    'findings.accepted_other': '{{more}} accepted for now',
    'trend.title': 'Over time',
    'trend.about': 'The two coverages, day by day, for a year at most',
    'trend.owned': 'Owned, of everything that should be',
    'trend.shown': 'Run by its owner, of what is known',
    'trend.none': 'nothing known yet',
    'trend.undeclared_one':
      '{{count}} undeclared today: that is unknown, and counts neither for nor against.',
    'trend.undeclared_other':
      '{{count}} undeclared today: that is unknown, and counts neither for nor against.',
    'trend.table': 'The same as a table',
    'trend.from': 'From',
    'trend.withheld':
      'It is not shown, because you may not see everything that was counted.',
    'trend.empty': 'Nothing was counted yet; the next review will.',
    'ages.title': 'Orphaned for how long',
    'ages.about': 'Since a review first saw it',
    'ages.none': 'Nothing is orphaned.',
    'domains.title': 'By domain',
    'domains.about': 'The most orphaned first',
    'domains.domain': 'Domain',
    'domains.coverage': 'Coverage',
    'domains.none': 'no domain',
    'topic.load.title': 'Load',
    'topic.load.figure_one': 'team whose load needs a look',
    'topic.load.figure_other': 'teams whose load needs a look',
    'topic.concentration.title': 'Concentration',
    'topic.concentration.figure_one': 'team owns or runs too much of the whole',
    'topic.concentration.figure_other':
      'teams own or run too much of the whole',
    'topic.decisions.title': 'Decisions',
    'topic.decisions.figure_one': 'domain or scope without one decider',
    'topic.decisions.figure_other': 'domains and scopes without one decider',
    'topic.guilds.title': 'Guilds',
    'topic.guilds.figure_one': 'guild has stopped meeting, or lacks chairs',
    'topic.guilds.figure_other': 'guilds have stopped meeting, or lack chairs',
    'topic.interactions.title': 'Interactions',
    'topic.interactions.figure_one':
      'team with an interaction past its end, or without one',
    'topic.interactions.figure_other':
      'teams with interactions past their end, or without one',
    'rule.off': 'turned off',
    'rule.waits': 'waits for: {{needs}}',
    acrossDomains:
      'Scopes reach across domains, so only decisions that a domain lacks are counted here.',
    largestOwner:
      '{{owner}} owns {{percent}} of what has an owner: {{entities}} of {{of}}.',
    noOwner: 'No group owns anything.',
    'needs.title': 'Not set up yet',
    'needs.rules_one': '{{count}} rule would apply',
    'needs.rules_other': '{{count}} rules would apply',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `overviewTexts` in one language. */
export type OverviewT = TranslationFunction<typeof overviewTexts.T>;
