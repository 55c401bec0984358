import {
  GUILD_AUTHORITIES,
  GUILD_FORMS,
} from '@pillars/plugin-ownership-common';
import { anyOf, inPath, one, operation, page, text, typed } from './operation';

const named = ['kind', 'namespace', 'name'].map(inPath);
const errors = { 404: 'There is no such guild, or not for the reader.' };

export const guildPaths = {
  '/v1/guilds': {
    get: operation({
      id: 'getGuilds',
      summary: 'One page of guilds, with facets',
      schema: 'Guilds',
      parameters: [
        anyOf('ref', text),
        anyOf('form', { type: 'string', enum: [...GUILD_FORMS] }),
        anyOf(
          'authority',
          { type: 'string', enum: [...GUILD_AUTHORITIES] },
          '`none` for what states none, too.',
        ),
        anyOf('domain', text),
        anyOf('member', text),
        anyOf('team', text),
        one('q', typed),
        ...page,
      ],
    }),
  },
  '/v1/guilds/{kind}/{namespace}/{name}': {
    get: operation({
      id: 'getGuild',
      summary:
        'A guild, who is in it, and what of its standards is waived most',
      schema: 'Guild',
      parameters: named,
      errors,
    }),
  },
  '/v1/guilds/{kind}/{namespace}/{name}/meetings': {
    post: operation({
      id: 'noteMeeting',
      summary: 'Says that a guild met',
      schema: 'Meeting',
      body: 'MeetingRequest',
      parameters: named,
      status: 201,
      errors,
    }),
  },
};
