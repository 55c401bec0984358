import {
  INTERACTION_MODES,
  TEAM_STATUSES,
  TEAM_TYPES,
  TOPOLOGY_LIMITS,
} from '@pillars/plugin-ownership-common';
import { count, day, list, object, ref, text, texts } from './shapes';

// Shapes of the map of teams; see topology/map/types.ts of ownership-common, which
// says what each field means.

const boolean = { type: 'boolean' };
const oneOf = (values: readonly string[]) => ({
  type: 'string',
  enum: [...values],
});
const atMost = (limit: keyof typeof TOPOLOGY_LIMITS, items: object) => ({
  ...list(items),
  maxItems: TOPOLOGY_LIMITS[limit],
});

const owned = object({ entities: count, systems: count });

export const channel = object(
  { name: text, type: text, url: text, purpose: text },
  ['type', 'url', 'purpose'],
);

const team = object(
  {
    ref: text,
    name: text,
    title: text,
    groupType: text,
    isTeam: boolean,
    teamApi: text,
    type: oneOf(TEAM_TYPES),
    status: oneOf(TEAM_STATUSES),
    focus: text,
    workingHours: text,
    channels: list(channel),
    parents: texts,
    domains: list(object({ domain: text, stated: boolean, entities: count })),
    owns: owned,
    ownsBelow: owned,
    members: { type: 'integer', minimum: 5 },
  },
  [
    'title',
    'groupType',
    'teamApi',
    'type',
    'status',
    'focus',
    'workingHours',
    'channels',
    'members',
  ],
);

const domain = object(
  {
    ref: text,
    name: text,
    title: text,
    parent: text,
    stream: text,
    entities: count,
  },
  ['title', 'parent'],
);

/** Of an interaction, whoever sees it. */
export const interactionFields = {
  mode: oneOf(INTERACTION_MODES),
  declaredBy: texts,
  purpose: text,
  since: day,
  until: day,
  planned: boolean,
  trouble: oneOf(['ended', 'overdue', 'undated']),
  usage: oneOf(['used', 'unused', 'unknown']),
};
export const INTERACTION_MAY_LACK = ['purpose', 'since', 'until', 'trouble'];

const interaction = object(
  {
    ...interactionFields,
    teams: { ...texts, minItems: 2, maxItems: 2 },
    provider: text,
  },
  [...INTERACTION_MAY_LACK, 'provider'],
);

export const proofs = list(
  object({
    from: text,
    to: text,
    type: oneOf(['dependsOn', 'consumesApi']),
  }),
);
export const standing = oneOf(['declared', 'undeclared', 'unsaid']);

const dependency = object({ from: text, to: text, count, proofs, standing });

export const topologySchemas = {
  TopologyTeam: team,
  Topology: object({
    status: ref('Status'),
    teams: atMost('teams', ref('TopologyTeam')),
    domains: atMost('domains', domain),
    interactions: atMost('interactions', interaction),
    dependencies: atMost('dependencies', dependency),
    total: object({
      teams: count,
      domains: count,
      interactions: count,
      dependencies: count,
    }),
  }),
};
