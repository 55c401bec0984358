import { MINE_CHANGES } from '@pillars/plugin-ownership-common';
import { anyOf, operation, page, text } from './operation';

const team = anyOf(
  'team',
  text,
  'Some of the teams and guilds of who asks; all of them otherwise.',
);
const errors = { 503: 'The catalog cannot be read, and never could be.' };

/** Of `/v1/mine`, which answers for whoever is signed in. */
export const minePaths = {
  '/v1/mine': {
    get: operation({
      id: 'getMine',
      summary: 'What waits for who asks, in figures',
      schema: 'Mine',
      parameters: [team],
      errors,
    }),
  },
  '/v1/mine/findings': {
    get: operation({
      id: 'getMineFindings',
      summary: 'One page of what their teams must fix, by severity and risk',
      schema: 'MineFindings',
      parameters: [team, ...page],
      errors,
    }),
  },
  '/v1/mine/waivers': {
    get: operation({
      id: 'getMineWaivers',
      summary:
        'One page of the waivers that they may decide on, and of those of their teams that wait or expire soon',
      schema: 'MineWaivers',
      parameters: [team, ...page],
      errors,
    }),
  },
  '/v1/mine/unconfirmed': {
    get: operation({
      id: 'getUnconfirmed',
      summary: 'One page of what their teams own and nobody confirmed lately',
      schema: 'Unconfirmed',
      parameters: [team, ...page],
      errors,
    }),
  },
  '/v1/mine/changes': {
    get: operation({
      id: 'getMineChanges',
      summary: 'One page of what changed this week, the newest first',
      schema: 'MineChanges',
      parameters: [
        team,
        anyOf('change', { type: 'string', enum: [...MINE_CHANGES] }),
        ...page,
      ],
      errors,
    }),
  },
};
