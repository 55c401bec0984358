import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import catalogModuleOwnership from '@pillars/plugin-catalog-backend-module-ownership';
import { Knex } from 'knex';
import request from 'supertest';
import { eventually } from './__testUtils__/eventually';
import ownershipPlugin from '.';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const TEAM = `---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: team }
spec: { type: team, children: [], members: [] }
`;

/** What Pillars' own annotations say is kept, whether or not Pillars is there. */
const component = (name: string) => `---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ${name}, annotations: { pillars.dev/tier: '1' } }
spec: { type: service, lifecycle: production, owner: team }
`;

const GUILD = `---
apiVersion: pillars.dev/v1alpha1
kind: Guild
metadata: { name: craft }
spec: { form: guild, mission: We write well., chairs: [team] }
`;

const SHOP = 'component:default/shop';
const KINDS = ['Component', 'Group', 'User'];
const PILLARS = [catalogModuleOwnership, ownershipPlugin];

describe.each(databases.eachSupportedId())('without Pillars, on %s', id => {
  let folder: string;
  const write = (yaml: string) => writeFileSync(join(folder, 'all.yaml'), yaml);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pillars-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The same databases outlive the backends, one for each plugin. */
  const start = async (
    clients: Map<string, Knex>,
    kinds: string[],
    features: BackendFeature[],
  ) => {
    const backend = await startTestBackend({
      features: [
        mockServices.rootConfig.factory({
          data: {
            backend: { baseUrl: 'http://localhost' },
            catalog: {
              processingInterval: { seconds: 1 },
              rules: [{ allow: kinds }],
              locations: [{ type: 'file', target: join(folder, 'all.yaml') }],
            },
          },
        }),
        mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
        createServiceFactory({
          service: coreServices.database,
          deps: { plugin: coreServices.pluginMetadata },
          factory: ({ plugin }) => ({
            getClient: async () => clients.get(plugin.getId())!,
          }),
        }),
        catalogPlugin,
        ...features,
      ],
    });
    const authorization = mockCredentials.user.header('user:default/ann');
    const get = (path: string) =>
      request(backend.server)
        .get(`/api/${path}`)
        .set('Authorization', authorization);
    const entity = (kind: string, name: string) =>
      get(`catalog/entities/by-name/${kind}/default/${name}`);
    return {
      get,
      post: (path: string, body: object) =>
        request(backend.server)
          .post(`/api/${path}`)
          .set('Authorization', authorization)
          .send(body),
      entity,
      has: async (kind: string, name: string) =>
        (await entity(kind, name)).status === 200,
      stop: () => backend.stop(),
    };
  };

  it('the catalog goes on, and Pillars can come back to what it knew', async () => {
    const clients = new Map([
      ['catalog', await databases.init(id)],
      ['ownership', await databases.init(id)],
    ]);
    write(TEAM + component('shop') + GUILD);

    // With Pillars: a review, and what somebody said.
    const first = await start(clients, [...KINDS, 'Guild'], PILLARS);
    await eventually(() => first.has('guild', 'craft'));
    await eventually(() => first.has('component', 'shop'));
    await first.post('ownership/v1/review', {}).expect(202);
    await eventually(async () => {
      const { body } = await first.get('ownership/v1/verdicts');
      return body.items?.some((one: { ref: string }) => one.ref === SHOP);
    });
    await first
      .post('ownership/v1/confirmations', { subjects: [SHOP] })
      .expect(201);
    await first.stop();

    // Without: what Backstage knows is there, and what is new comes in.
    write(TEAM + component('shop') + component('till') + GUILD);
    const second = await start(clients, [...KINDS, 'Guild'], []);
    await eventually(() => second.has('component', 'till'));
    const shop = await second.entity('component', 'shop').expect(200);
    expect(shop.body.metadata.annotations['pillars.dev/tier']).toBe('1');
    expect(shop.body.relations).toContainEqual({
      type: 'ownedBy',
      targetRef: 'group:default/team',
    });
    await second.get('ownership/v1/summary').expect(404);
    // What nobody understands any more stays as it was.
    const guild = await second.entity('guild', 'craft').expect(200);
    expect(guild.body.spec.mission).toBe('We write well.');
    await second.stop();

    // The rules go last: a kind that they do not allow stops its whole location.
    const hasty = await start(clients, KINDS, []);
    await eventually(async () => {
      const refused = await clients.get('catalog')!('refresh_state')
        .where('errors', 'like', '%guild%not of an allowed kind%')
        .pluck('entity_ref');
      return refused.some(ref => ref.startsWith('location:'));
    });
    const services = ['shop', 'till', 'stock'].map(component).join('');
    write(TEAM + services);
    await eventually(() => hasty.has('component', 'stock'));
    await hasty.stop();

    // With Pillars again.
    const third = await start(clients, [...KINDS, 'Guild'], PILLARS);
    const { body } = await third.get('ownership/v1/overlay').expect(200);
    expect(body.confirmations).toMatchObject([
      { subject: SHOP, confirmedBy: 'user:default/ann' },
    ]);
    await third.post('ownership/v1/review', {}).expect(202);
    await eventually(async () => {
      const answer = await third.get('ownership/v1/verdicts');
      return answer.body.items.length === 3;
    });
    await third.stop();
  });
});
