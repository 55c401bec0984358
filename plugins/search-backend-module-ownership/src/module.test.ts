import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import searchPlugin from '@backstage/plugin-search-backend';
import { SearchResultSet } from '@backstage/plugin-search-common';
import { JsonObject } from '@backstage/types';
import request from 'supertest';
import { aGuild, aScope, aStandard } from './testUtils/entities';
import searchModuleOwnership from '.';

jest.setTimeout(60_000);

const entities = [
  aGuild('coast-guild', { form: 'guild', mission: 'Every lighthouse shines.' }),
  aStandard('open', {
    content: 'One.\n\nThe **lighthouse** has a keeper.\n\nTwo.',
  }),
  aStandard('closed', { content: 'The lighthouse has a secret door.' }),
  aScope('lamps', { decision: 'lighthouse/lamp', decider: 'group:keepers' }),
];

const INSIDER = 'user:default/insider';
const OUTSIDER = 'user:default/outsider';

/** Everybody may read everything, but what is closed, which is for one user. */
const permissions = mockServices.permissions.mock({
  authorizeConditional: async requests =>
    requests.map(({ permission }) =>
      permission.name === catalogEntityReadPermission.name
        ? {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'catalog',
            resourceType: 'catalog-entity',
            conditions: {
              rule: 'IS_OPEN',
              resourceType: 'catalog-entity',
              params: {},
            },
          }
        : { result: AuthorizeResult.DENY },
    ),
  authorize: async (requests, options) => {
    const { principal } = (options as { credentials: { principal: unknown } })
      .credentials;
    const { userEntityRef } = principal as { userEntityRef?: string };
    return requests.map(one => ({
      result:
        userEntityRef === INSIDER ||
        (one as { resourceRef?: string }).resourceRef !==
          'standard:default/closed'
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
    }));
  },
});

async function startSearch(search: JsonObject = {}) {
  const scheduler = mockServices.scheduler();
  const { server } = await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: {
          backend: { baseUrl: 'http://localhost' },
          permission: { enabled: true },
          search,
        },
      }),
      catalogServiceMock.factory({ entities }),
      permissions.factory,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      searchPlugin,
      searchModuleOwnership,
    ],
  });
  for (const type of ['guild', 'standard', 'decision_scope']) {
    await scheduler.triggerTask(`search_index_${type}`);
  }
  return async (user: string, query: string): Promise<SearchResultSet> => {
    const { body, status } = await request(server)
      .get(`/api/search/query?${query}`)
      .set('authorization', mockCredentials.user.header(user));
    expect(status).toBe(200);
    return body;
  };
}

const locations = ({ results }: SearchResultSet) =>
  results.map(one => one.document.location).sort();

describe('the search module', () => {
  it('finds all three types, and only what one may read', async () => {
    const ask = await startSearch();
    expect(locations(await ask(INSIDER, 'term=lighthouse'))).toEqual([
      '/ownership/decisions/default/lamps',
      '/ownership/guilds/default/coast-guild?kind=guild',
      '/ownership/standards/default/closed',
      '/ownership/standards/default/open',
    ]);
    expect(locations(await ask(OUTSIDER, 'term=lighthouse'))).toEqual([
      '/ownership/decisions/default/lamps',
      '/ownership/guilds/default/coast-guild?kind=guild',
      '/ownership/standards/default/open',
    ]);
    const standards = await ask(OUTSIDER, 'term=lighthouse&types[0]=standard');
    expect(standards.results).toMatchObject([
      { type: 'standard', document: { title: 'open' } },
    ]);
    expect(JSON.stringify(standards)).not.toContain('secret');
    // To whom it belongs is not for the browser.
    expect(standards.results[0].document).not.toHaveProperty('authorization');
  });

  it('leads where the configuration says', async () => {
    const ask = await startSearch({
      collators: {
        ownership: {
          batchSize: 1,
          schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
          guild: { locationTemplate: '/guilds/:name' },
          decisionScope: { locationTemplate: '/decisions/:namespace.:name' },
        },
      },
    });
    expect(locations(await ask(INSIDER, 'term=lighthouse'))).toEqual([
      '/decisions/default.lamps',
      '/guilds/coast-guild',
      '/ownership/standards/default/closed',
      '/ownership/standards/default/open',
    ]);
  });

  it('refuses to start with a size of pages that is none', async () => {
    await expect(
      startSearch({ collators: { ownership: { batchSize: 0 } } }),
    ).rejects.toThrow(
      'search.collators.ownership.batchSize: expected a whole number above 0, found 0',
    );
  });
});
