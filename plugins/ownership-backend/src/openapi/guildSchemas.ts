import {
  GUILD_AUTHORITIES,
  GUILD_FORMS,
} from '@pillars/plugin-ownership-common';
import {
  closed,
  count,
  day,
  instant,
  list,
  object,
  ref,
  text,
  texts,
} from './shapes';

// Shapes of the answers about guilds; see rest/types.ts and guilds/ of
// ownership-common, which say what each field means.

const item = {
  ref: text,
  name: text,
  namespace: text,
  title: text,
  description: text,
  form: { type: 'string', enum: [...GUILD_FORMS] },
  authority: { type: 'string', enum: [...GUILD_AUTHORITIES] },
  mission: text,
  chairs: texts,
  members: count,
  domains: texts,
  cadence: text,
  lastMetOn: day,
  standards: count,
  findings: count,
};

const ITEM_MAY_LACK = [
  'title',
  'description',
  'authority',
  'mission',
  'cadence',
  'lastMetOn',
];

const page = {
  charter: text,
  people: list(
    object({
      ref: text,
      isChair: { type: 'boolean' },
      roles: texts,
      teams: texts,
    }),
  ),
  group: text,
  sponsor: text,
  liaison: text,
  stakeholders: texts,
  channels: list({ type: 'object' }),
  disbandWhen: text,
  annotations: { type: 'object', additionalProperties: text },
};

export const guildSchemas = {
  Guilds: object({
    items: list(object(item, ITEM_MAY_LACK)),
    total: count,
    facets: { type: 'object', additionalProperties: ref('Facet') },
  }),
  Guild: object({
    status: ref('Status'),
    guild: object({ ...item, ...page }, [
      ...ITEM_MAY_LACK,
      'charter',
      'group',
      'sponsor',
      'liaison',
      'disbandWhen',
    ]),
    mostWaived: list(
      object({
        standard: text,
        requirement: text,
        statement: text,
        waived: count,
        expiring: count,
      }),
    ),
    mayMeet: { type: 'boolean' },
  }),
  MeetingRequest: closed({ metOn: day }),
  Meeting: object({ guild: text, metOn: day, notedBy: text, notedAt: instant }),
};
