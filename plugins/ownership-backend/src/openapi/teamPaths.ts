import { inPath, operation } from './operation';

export const teamPaths = {
  '/v1/teams/{namespace}/{name}': {
    get: operation({
      id: 'getTeam',
      summary:
        'A group: what it says of itself, owns, runs and has to mend, and whom it works with',
      schema: 'Team',
      parameters: ['namespace', 'name'].map(inPath),
      errors: {
        404: 'There is no such group, or not for the reader.',
        503: 'The catalog cannot be read, and never could be.',
      },
    }),
  },
};
