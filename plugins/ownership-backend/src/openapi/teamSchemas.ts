import {
  DEPENDENCY_TYPES,
  OWNERSHIP_VERDICTS,
  RUN_VERDICTS,
  TEAM_LIMITS,
} from '@pillars/plugin-ownership-common';
import { count, day, list, object, ref, text, texts } from './shapes';
import {
  channel,
  INTERACTION_MAY_LACK,
  interactionFields,
  proofs,
  standing,
} from './topologySchemas';

// Shapes of a team's page; see teams/types.ts of ownership-common, which says what
// each field means.

const countsOf = (values: readonly string[]) =>
  object(Object.fromEntries(values.map(value => [value, count])));

const atMost = (limit: keyof typeof TEAM_LIMITS, items: object) => ({
  ...list(items),
  maxItems: TEAM_LIMITS[limit],
});

const says = object(
  {
    channels: list(channel),
    roles: list(
      object({
        name: text,
        holders: list({
          oneOf: [object({ ref: text }), object({ name: text })],
        }),
      }),
    ),
    onCall: object({ rotation: text, escalationPolicy: text }, [
      'rotation',
      'escalationPolicy',
    ]),
    successors: texts,
  },
  ['onCall'],
);

const interaction = object(
  {
    ...interactionFields,
    with: text,
    role: { type: 'string', enum: ['provides', 'uses'] },
  },
  [...INTERACTION_MAY_LACK, 'role'],
);

const dependency = object(
  {
    team: text,
    type: { type: 'string', enum: [...DEPENDENCY_TYPES] },
    why: text,
    since: day,
    count,
    proofs,
    standing,
  },
  ['type', 'why', 'since'],
);

const load = object(
  {
    measure: {
      type: 'string',
      enum: [
        'systems',
        'domains',
        'interactions',
        'collaborations',
        'members',
        'score',
        'surveyAge',
      ],
    },
    value: { type: 'number' },
    limit: { type: 'number' },
    rule: text,
  },
  ['value', 'limit', 'rule'],
);

export const teamSchemas = {
  Team: object(
    {
      status: ref('Status'),
      team: ref('TopologyTeam'),
      says,
      interactions: atMost('interactions', interaction),
      needs: atMost('needs', dependency),
      neededBy: atMost('neededBy', dependency),
      load: list(load),
      runs: object({
        entities: count,
        forOthers: atMost('forOthers', object({ ref: text, owners: texts })),
      }),
      total: countsOf(Object.keys(TEAM_LIMITS)),
      owned: object({
        total: count,
        ownership: countsOf(OWNERSHIP_VERDICTS),
        run: countsOf(RUN_VERDICTS),
        items: list(ref('VerdictItem')),
      }),
      findings: object({
        total: count,
        rules: ref('Facet'),
        items: list(ref('Finding')),
      }),
    },
    ['says'],
  ),
};
