import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { OwnershipClient, RefusedItem } from '@pillars/plugin-ownership-common';
import Ajv from 'ajv';
import request from 'supertest';
import { eventually } from './__testUtils__/eventually';
import { openApiDocument } from './openapi/openApiDocument';
import ownershipPlugin from '.';

jest.setTimeout(60_000);

const component = (name: string, spec: string) => `---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ${name} }
spec: { type: service, lifecycle: production, ${spec} }
`;

const nameOf = (options: unknown) =>
  (
    (options as { credentials: BackstageCredentials }).credentials
      .principal as { userEntityRef?: string }
  ).userEntityRef;

/** ann sees all, half only components, blind nothing. */
const permissions = mockServices.permissions.mock({
  authorize: async requests =>
    requests.map(() => ({ result: AuthorizeResult.ALLOW })),
  authorizeConditional: async (requests, options) =>
    requests.map(() => {
      switch (nameOf(options)) {
        case 'user:default/half':
          return {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'catalog',
            resourceType: 'catalog-entity',
            conditions: {
              rule: 'IS_ENTITY_KIND',
              resourceType: 'catalog-entity',
              params: { kinds: ['Component'] },
            },
          };
        case 'user:default/blind':
          return { result: AuthorizeResult.DENY };
        default:
          return { result: AuthorizeResult.ALLOW };
      }
    }),
});

describe('what the catalog refuses', () => {
  let server: Awaited<ReturnType<typeof startTestBackend>>['server'];
  let folder: string;
  const file = (name: string) => join(folder, name);

  const get = (path: string, user = 'ann') =>
    request(server)
      .get(`/api/ownership/v1${path}`)
      .set(
        'Authorization',
        mockCredentials.user.header(`user:default/${user}`),
      );

  const review = () =>
    request(server)
      .post('/api/ownership/v1/review')
      .set('Authorization', mockCredentials.user.header('user:default/ann'))
      .expect(202);

  const list = async (): Promise<RefusedItem[]> =>
    (await get('/refused').expect(200)).body.items;

  const typeOf = async (name: string) =>
    (await list()).find(one => one.ref === `component:default/${name}`)?.type;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pillars-'));
    writeFileSync(
      file('a.yaml'),
      component('nobody', 'subcomponentOf: x') +
        component('twice', 'owner: a') +
        component('later', 'owner: a'),
    );
    writeFileSync(file('b.yaml'), component('twice', 'owner: b'));
    ({ server } = await startTestBackend({
      features: [
        mockServices.rootConfig.factory({
          data: {
            backend: { baseUrl: 'http://localhost' },
            catalog: {
              processingInterval: { seconds: 1 },
              rules: [{ allow: ['Component'] }],
              locations: ['a.yaml', 'b.yaml'].map(name => ({
                type: 'file',
                target: file(name),
              })),
            },
          },
        }),
        mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
        permissions.factory,
        // The double of the test backend has a bus for each plugin.
        eventsServiceFactory,
        catalogPlugin,
        ownershipPlugin,
      ],
    }));
    await eventually(async () => (await list()).length === 2);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is listed with its file and the reason, as it happens', async () => {
    const [duplicate] = (await get('/refused?type=duplicate')).body.items;
    expect(duplicate.ref).toBe('component:default/twice');
    // Which of the two comes first is the catalog's chance.
    const [kept, dropped] = duplicate.location.endsWith('/b.yaml')
      ? ['a.yaml', 'b.yaml']
      : ['b.yaml', 'a.yaml'];
    expect(duplicate).toMatchObject({
      location: `file:${file(dropped)}`,
      reason: `The catalog keeps the definition in ${file(
        kept,
      )} and drops this one.`,
    });
    const { body } = await get('/refused?q=OWNER%20is&limit=1').expect(200);
    expect(body).toEqual({
      items: [
        {
          ref: 'component:default/nobody',
          type: 'invalid',
          location: `file:${file('a.yaml')}`,
          reason: 'spec.owner is missing.',
          since: expect.stringMatching(/^\d{4}-.*Z$/),
          seenAt: expect.stringMatching(/^\d{4}-.*Z$/),
        },
      ],
      total: 1,
      withheld: false,
    });
    expect((await get('/summary')).body.refused).toBe(2);
  });

  it('is withheld from who may not see all of the catalog', async () => {
    for (const user of ['half', 'blind']) {
      const { body } = await get('/refused', user).expect(200);
      expect(body).toEqual({ items: [], total: 0, withheld: true });
      expect((await get('/summary', user)).body).not.toHaveProperty('refused');
    }
  });

  it.each([
    ['type=odd', 'type'],
    ['limit=501', 'limit'],
    ['sort=ref', 'sort'],
  ])('refuses %s, naming the parameter', async (query, parameter) => {
    const { status, body } = await get(`/refused?${query}`);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(parameter);
  });

  it('answers as the document says, and the client expects', async () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema({ ...openApiDocument, $id: 'api' });
    const validate = ajv.getSchema('api#/components/schemas/Refused')!;
    const { port } = server.address() as AddressInfo;
    const client = new OwnershipClient({
      discoveryApi: {
        getBaseUrl: async id => `http://localhost:${port}/api/${id}`,
      },
    });
    const answer = await client.getRefused(
      { type: ['invalid', 'duplicate'], limit: 1 },
      { token: mockCredentials.user.token('user:default/ann') },
    );
    expect(answer.total).toBe(2);
    validate(answer);
    expect(validate.errors).toBeNull();
  });

  it('is told apart by what the catalog still serves, and goes when it is mended', async () => {
    writeFileSync(
      file('a.yaml'),
      component('nobody', 'owner: a') +
        component('twice', 'owner: a') +
        component('later', 'subcomponentOf: x'),
    );
    await eventually(async () => (await typeOf('later')) === 'invalid');
    await eventually(async () => {
      await review();
      return (await typeOf('later')) === 'outdated';
    });
    expect((await get('/summary')).body.counts.entities).toBe(3);

    // By then no event can be newer than what a review reads.
    const now = Date.now;
    jest.spyOn(Date, 'now').mockImplementation(() => now() + 90_000);
    await review();
    await eventually(async () => (await typeOf('nobody')) === undefined);
    jest.restoreAllMocks();
    expect(await typeOf('twice')).toBe('duplicate');
    expect(await typeOf('later')).toBe('outdated');
  });
});
