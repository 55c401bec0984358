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
import { Channel } from './TeamAPI';

/** The forms of a guild. @public */
export const GUILD_FORMS = [
  'guild',
  'community-of-practice',
  'working-group',
  'committee',
] as const;

/** @public */
export type GuildForm = (typeof GUILD_FORMS)[number];

/** @public */
export const GUILD_AUTHORITIES = ['none', 'advisory', 'binding'] as const;

/**
 * A cross-cutting group: a guild, a community of practice, a working group or
 * a committee.
 *
 * @public
 */
export interface GuildEntity extends Entity {
  apiVersion: typeof PILLARS_API_VERSION;
  kind: 'Guild';
  spec: {
    form: GuildForm;
    mission?: string;
    /** Text, or an address. */
    charter?: string;
    authority?: (typeof GUILD_AUTHORITIES)[number];
    /** User refs. */
    chairs?: string[];
    /** User refs. */
    members?: string[];
    /** User refs by the name of their role, such as `tech-lead`. */
    roles?: Record<string, string[]>;
    /** Ref of an ingested Group that supplies the members. */
    group?: string;
    /** User or Group ref. */
    sponsor?: string;
    /** User or Group ref. */
    liaison?: string;
    /** Guild refs, or full Group refs: those on whose behalf it works. */
    stakeholders?: string[];
    channels?: Channel[];
    /** ISO 8601 duration between two meetings. */
    cadence?: string;
    /** ISO 8601 date. */
    lastMetOn?: string;
    /** Domain refs. */
    scope?: string[];
    disbandWhen?: string;
  };
}

/** JSON schema of a Guild. @public */
export const guildSchema = kindSchema(
  'Guild',
  objectOf(
    {
      form: oneOf(GUILD_FORMS),
      mission: text,
      charter: text,
      authority: oneOf(GUILD_AUTHORITIES),
      chairs: listOf(entityRef('user')),
      members: listOf(entityRef('user')),
      roles: {
        type: 'object',
        additionalProperties: listOf(entityRef('user')),
        expected: 'an object of role names',
      },
      group: entityRef('group'),
      sponsor: entityRef('user'),
      liaison: entityRef('user'),
      stakeholders: listOf(entityRef('guild')),
      channels,
      cadence: duration,
      lastMetOn: date,
      scope: listOf(entityRef('domain')),
      disbandWhen: text,
    },
    ['form'],
  ),
);

/** Whether an entity says that it is a Guild. @public */
export const isGuildEntity = (entity: Entity): entity is GuildEntity =>
  entity.kind === 'Guild' && entity.apiVersion === PILLARS_API_VERSION;
