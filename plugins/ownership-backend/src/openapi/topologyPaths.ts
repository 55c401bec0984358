import { operation } from './operation';

export const topologyPaths = {
  '/v1/topology': {
    get: operation({
      id: 'getTopology',
      summary: 'Who works with whom, and what really depends on what',
      schema: 'Topology',
      errors: { 503: 'The catalog cannot be read, and never could be.' },
    }),
  },
};
