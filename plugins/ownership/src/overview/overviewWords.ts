import { OverviewTopic } from '@pillars/plugin-ownership-common';

/** A topic of the overview in words: what its figure counts, one or many. */
export interface TopicWords {
  title: string;
  one: string;
  many: string;
}

export const TOPIC: Record<OverviewTopic, TopicWords> = {
  load: {
    title: 'Load',
    one: 'team whose load needs a look',
    many: 'teams whose load needs a look',
  },
  concentration: {
    title: 'Concentration',
    one: 'team owns or runs too much of the whole',
    many: 'teams own or run too much of the whole',
  },
  decisions: {
    title: 'Decisions',
    one: 'domain or scope without one decider',
    many: 'domains and scopes without one decider',
  },
  guilds: {
    title: 'Guilds',
    one: 'guild has stopped meeting, or lacks chairs',
    many: 'guilds have stopped meeting, or lack chairs',
  },
  interactions: {
    title: 'Interactions',
    one: 'team with an interaction past its end, or without one',
    many: 'teams with interactions past their end, or without one',
  },
};

export const WORDS = {
  everyDomain: 'Every domain',
  everyImpact: 'Every business impact',
  noDomain: 'In no domain',
  clear: 'Show everything',
  trend: 'Over time',
  trendAbout: 'The two coverages, day by day, for a year at most',
  ownedShare: 'Owned, of everything that should be',
  shownShare: 'Run by its owner, of what is known',
  noTrend: 'nothing known yet',
  trendWithheld:
    'It is not shown, because you may not see everything that was counted.',
  trendEmpty: 'Nothing was counted yet; the next review will.',
  undeclared: (count: number) =>
    `${count} undeclared today: that is unknown, and counts neither for nor against.`,
  ages: 'Orphaned for how long',
  agesAbout: 'Since a review first saw it',
  agesNone: 'Nothing is orphaned.',
  off: 'turned off',
  waitsFor: (needs: string) => `waits for: ${needs}`,
  notSetUp: 'Not set up yet',
  acrossDomains:
    'Scopes reach across domains, so only decisions that a domain lacks are counted here.',
  largestOwner: (percent: string, entities: number, of: number) =>
    `owns ${percent} of what has an owner: ${entities} of ${of}.`,
  noOwner: 'No group owns anything.',
} as const;
