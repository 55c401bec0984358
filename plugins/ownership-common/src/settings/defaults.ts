import { DEFAULT_TOPICS } from './defaultTopics';
import { OwnershipSettings } from './types';

/**
 * What holds where configuration says nothing.
 *
 * @public
 */
export const DEFAULT_SETTINGS: OwnershipSettings = {
  preset: 'recommended',
  ownedKinds: ['Component', 'API', 'Resource', 'System'],
  placeholders: [
    'unknown',
    'unowned',
    'unmaintained',
    'unassigned',
    'tbd',
    'tba',
    'todo',
    'fixme',
    'none',
    'nobody',
    'no-owner',
    'n-a',
    'n/a',
    'guest',
    'changeme',
    'placeholder',
    'team-name',
  ],
  sources: {
    tier: [],
    operator: [],
    onCall: [
      { annotation: 'pagerduty.com/service-id' },
      { annotation: 'pagerduty.com/integration-key' },
      { annotation: 'opsgenie.com/team' },
      { annotation: 'opsgenie.com/component-selector' },
      { annotation: 'rootly.com/service-slug' },
      { annotation: 'rootly.com/service-id' },
    ],
    escalationPolicy: [{ annotation: 'pagerduty.com/escalation-policy-id' }],
    runbook: [
      { annotation: 'backstage.io/techdocs-ref' },
      { annotation: 'backstage.io/techdocs-entity' },
    ],
    teamType: [],
    teams: {
      $not: {
        'spec.type': {
          $in: [
            'all-hands',
            'business-unit',
            'company',
            'department',
            'distribution-list',
            'division',
            'organisation',
            'organization',
            'root',
            'tribe',
          ],
        },
      },
    },
    production: {
      'spec.lifecycle': { $in: ['production', 'prod', 'live', 'ga'] },
    },
    runs: {
      $all: [
        { kind: 'Component' },
        {
          $not: {
            'spec.type': {
              $in: ['library', 'documentation', 'template', 'tool'],
            },
          },
        },
      ],
    },
  },
  decisions: { topics: DEFAULT_TOPICS },
  waivers: { maxDays: 365 },
  rules: {},
  refuse: [],
};
