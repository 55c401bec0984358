import { Entity } from '@backstage/catalog-model';
import {
  channels,
  date,
  duration,
  entityRef,
  kindSchema,
  listOf,
  objectOf,
  oneOf,
  PILLARS_API_VERSION,
  text,
} from './schema';

/** The four types of Team Topologies. @public */
export const TEAM_TYPES = [
  'stream-aligned',
  'platform',
  'enabling',
  'complicated-subsystem',
] as const;

/** The three interaction modes of Team Topologies. @public */
export const INTERACTION_MODES = [
  'collaboration',
  'x-as-a-service',
  'facilitating',
] as const;

/** Where a team is in its life. @public */
export const TEAM_STATUSES = [
  'forming',
  'active',
  'merged',
  'disbanded',
] as const;
/** How well it goes with a team that another needs. @public */
export const DEPENDENCY_TYPES = ['ok', 'slowing', 'blocking'] as const;

/** A place to talk. @public */
export type Channel = {
  /** Such as `slack` or `email`. */
  type?: string;
  name: string;
  url?: string;
  purpose?: string;
};

/** How two teams work together, in one of the modes of Team Topologies. @public */
export type TeamInteraction = {
  /** Group ref. */
  with: string;
  mode: (typeof INTERACTION_MODES)[number];
  purpose?: string;
  /** ISO 8601 date. */
  since?: string;
  /** ISO 8601 duration. */
  expectedDuration?: string;
  /** ISO 8601 date. */
  until?: string;
};

/** Another team that this one needs, and how well that goes. @public */
export type TeamDependency = {
  /** Group ref. */
  on: string;
  type: (typeof DEPENDENCY_TYPES)[number];
  why?: string;
  /** ISO 8601 date. */
  since?: string;
};

/**
 * What one team tells the others: the Team API of Team Topologies. It
 * describes exactly one Group.
 *
 * @public
 */
export interface TeamAPIEntity extends Entity {
  apiVersion: typeof PILLARS_API_VERSION;
  kind: 'TeamAPI';
  spec: {
    /** Group ref. */
    team: string;
    type?: (typeof TEAM_TYPES)[number];
    status?: (typeof TEAM_STATUSES)[number];
    /** Group refs: who took over from a team that is merged or disbanded. */
    successors?: string[];
    focus?: string;
    /** Domain refs. */
    domains?: string[];
    channels?: Channel[];
    /** Names of roles, each with the refs or names of who holds it. */
    roles?: Record<string, string | string[]>;
    workingHours?: string;
    /** As the paging tool names them. */
    onCall?: { rotation?: string; escalationPolicy?: string };
    interactions?: TeamInteraction[];
    dependencies?: TeamDependency[];
    /** `surveyedOn`: ISO 8601 date; `score`: 0 (none) to 10. */
    cognitiveLoad?: { surveyedOn?: string; score?: number };
  };
}

/** JSON schema of a TeamAPI. @public */
export const teamApiSchema = kindSchema(
  'TeamAPI',
  objectOf(
    {
      team: entityRef('group'),
      type: oneOf(TEAM_TYPES),
      status: oneOf(TEAM_STATUSES),
      successors: listOf(entityRef('group')),
      focus: text,
      domains: listOf(entityRef('domain')),
      channels,
      roles: {
        type: 'object',
        additionalProperties: { type: ['string', 'array'], items: text },
        expected: 'an object of role names',
      },
      workingHours: text,
      onCall: objectOf({ rotation: text, escalationPolicy: text }),
      interactions: listOf(
        objectOf(
          {
            with: entityRef('group'),
            mode: oneOf(INTERACTION_MODES),
            purpose: text,
            since: date,
            expectedDuration: duration,
            until: date,
          },
          ['with', 'mode'],
        ),
      ),
      dependencies: listOf(
        objectOf(
          {
            on: entityRef('group'),
            type: oneOf(DEPENDENCY_TYPES),
            why: text,
            since: date,
          },
          ['on', 'type'],
        ),
      ),
      cognitiveLoad: objectOf({
        surveyedOn: date,
        score: {
          type: 'number',
          minimum: 0,
          maximum: 10,
          expected: 'a number from 0 to 10',
        },
      }),
    },
    ['team'],
  ),
);

/** Whether an entity says that it is a TeamAPI. @public */
export const isTeamApiEntity = (entity: Entity): entity is TeamAPIEntity =>
  entity.kind === 'TeamAPI' && entity.apiVersion === PILLARS_API_VERSION;
