import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { GATE_LIMITS, OwnershipClient } from '@pillars/plugin-ownership-common';
import catalogModuleOwnership from '@pillars/plugin-catalog-backend-module-ownership';
import Ajv from 'ajv';
import request from 'supertest';
import { eventually } from './__testUtils__/eventually';
import { openApiDocument } from './openapi/openApiDocument';
import ownershipPlugin from '.';

jest.setTimeout(60_000);

const CATALOG = `
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: team }
spec: { type: team, children: [], members: [] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: ann }
spec: { memberOf: [team] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: bob }
spec: { memberOf: [team] }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: good }
spec: { type: service, lifecycle: production, owner: team }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: bad }
spec: { type: service, lifecycle: production, owner: teams }
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: secret }
spec: { type: openapi, lifecycle: production, owner: unknown, definition: x }
`;

const APIS_ARE_HIDDEN: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    rule: 'IS_ENTITY_KIND',
    resourceType: 'catalog-entity',
    params: { kinds: ['Component'] },
  },
};

const nameOf = (credentials: BackstageCredentials) =>
  (credentials.principal as { userEntityRef?: string }).userEntityRef;

const token = (name: string) =>
  mockCredentials.user.header(`user:default/${name}`);

/**
 * ann sees all, half sees no API, blind sees nothing, locked may not read
 * reviews, and plain decides on no waiver, disputes nothing and has no gate.
 */
const permissions: PermissionsService = {
  authorize: async (requests, options) =>
    requests.map(({ permission }) => {
      const { credentials } = options as { credentials: BackstageCredentials };
      const name = nameOf(credentials);
      const isRefused =
        name === 'user:default/locked' ||
        (name === 'user:default/plain' &&
          /waiver\.decide|dispute|gate/.test(permission.name));
      return {
        result: isRefused ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
      };
    }),
  authorizeConditional: async (requests, options) =>
    requests.map(() => {
      const { credentials } = options as { credentials: BackstageCredentials };
      switch (nameOf(credentials)) {
        case 'user:default/half':
          return APIS_ARE_HIDDEN;
        case 'user:default/blind':
          return { result: AuthorizeResult.DENY };
        default:
          return { result: AuthorizeResult.ALLOW };
      }
    }),
};

describe('ownership backend', () => {
  let server: Awaited<ReturnType<typeof startTestBackend>>['server'];
  let folder: string;

  const get = (path: string, user = 'ann') =>
    request(server)
      .get(`/api/ownership/v1${path}`)
      .set('Authorization', token(user));

  const post = (path: string, body: object, user = 'ann') =>
    request(server)
      .post(`/api/ownership/v1${path}`)
      .set('Authorization', token(user))
      .send(body);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pillars-'));
    const target = join(folder, 'catalog.yaml');
    writeFileSync(target, CATALOG);
    ({ server } = await startTestBackend({
      features: [
        mockServices.rootConfig.factory({
          data: {
            backend: { baseUrl: 'http://localhost' },
            ownership: {
              schedule: {
                frequency: { seconds: 1 },
                timeout: { minutes: 1 },
              },
            },
            catalog: {
              processingInterval: { seconds: 1 },
              rules: [{ allow: ['Component', 'API', 'Group', 'User'] }],
              locations: [{ type: 'file', target }],
            },
          },
        }),
        mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
        mockServices.permissions.mock(permissions).factory,
        catalogPlugin,
        catalogModuleOwnership,
        ownershipPlugin,
      ],
    }));
    await eventually(async () => {
      const { body } = await request(server)
        .get('/api/catalog/entity-facets?facet=kind')
        .set('Authorization', token('ann'));
      const kinds = body.facets?.kind as Array<{ count: number }> | undefined;
      return kinds?.reduce((sum, one) => sum + one.count, 0) === 7;
    });
    await get('/summary').expect(200, /"state":"pending"/);
    await request(server)
      .post('/api/ownership/v1/review')
      .set('Authorization', token('ann'))
      .expect(202);
    await eventually(async () => {
      const { status } = (await get('/summary')).body;
      return status.state === 'ready' && !status.running;
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('sums up', async () => {
    const { body } = await get('/summary').expect(200);
    expect(body.counts.ownership).toEqual({ orphaned: 2, atRisk: 0, owned: 1 });
    expect(body.status).toMatchObject({ state: 'ready', running: false });
    expect(body.notSetUp.map((one: { need: string }) => one.need)).toContain(
      'tiers',
    );
  });

  it('takes one value or several of a filter, and numbers', async () => {
    const names = async (query: string) =>
      (await get(`/verdicts?${query}`).expect(200)).body.items.map(
        (one: { name: string }) => one.name,
      );
    expect(await names('ownership=orphaned&sort=name')).toEqual([
      'bad',
      'secret',
    ]);
    expect(
      await names('ownership=orphaned&ownership=owned&sort=name&limit=2'),
    ).toEqual(['bad', 'good']);
  });

  it.each([
    ['/verdicts?ownership=lost', 'ownership'],
    ['/verdicts?limit=501', 'limit'],
    ['/verdicts?limit=ten', 'limit'],
    ['/verdicts?sort=colour', 'sort'],
    ['/verdicts?surprise=1', 'surprise'],
    ['/findings?severity=loud', 'severity'],
  ])('refuses %s, naming the parameter', async (path, parameter) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(parameter);
  });

  it('answers for one entity with the whole why', async () => {
    const { body } = await get('/entities/Component/default/bad').expect(200);
    expect(body.verdict).toMatchObject({
      ownership: 'orphaned',
      owners: [{ ref: 'group:default/teams', standing: 'dangling' }],
      suggestions: [
        { owner: 'group:default/team', reasons: [{ type: 'nearName' }] },
      ],
    });
    expect(body.verdict.checks).toContainEqual(
      expect.objectContaining({ rule: 'dangling-owner', outcome: 'finding' }),
    );
    expect(body.findings).toHaveLength(1);
    await get('/entities/component/default/nope').expect(404);
  });

  it('explains its rules', async () => {
    const { body } = await get('/rules/dangling-owner').expect(200);
    expect(body).toMatchObject({ enabled: true, findings: 1 });
    expect(body.page).toMatch(/^# The owner does not exist/);
    await get('/rules/nope').expect(404);
  });

  it('explains a rule in the language that is asked for', async () => {
    const { body } = await get('/rules/undecided?lang=fr').expect(200);
    expect(body.title).toBe('Personne n’en décide dans ce domaine métier');
    expect(body.page).toMatch(/^# Personne n’en décide dans ce domaine métier/);
    const english = await get('/rules/undecided').expect(200);
    expect(english.body.page).toMatch(/^# Nobody decides/);
    await get('/rules/undecided?lang=tlh').expect(400);
  });

  it('names, lists and counts nothing that the reader may not see', async () => {
    const half = await get('/summary', 'half').expect(200);
    expect(half.body.counts.entities).toBe(2);
    expect(half.body.counts.ownership.orphaned).toBe(1);
    const list = await get('/verdicts', 'half').expect(200);
    expect(list.body.total).toBe(2);
    expect(JSON.stringify(list.body)).not.toContain('secret');
    await get('/entities/api/default/secret', 'half').expect(404);
    await get('/entities/api/default/secret').expect(200);
    const findings = await get('/findings', 'half').expect(200);
    expect(JSON.stringify(findings.body)).not.toContain('secret');
    const rule = await get('/rules/placeholder-owner', 'half').expect(200);
    expect(rule.body.findings).toBe(0);

    const blind = await get('/verdicts', 'blind').expect(200);
    expect(blind.body).toMatchObject({ items: [], total: 0 });
  });

  it('needs somebody who may read reviews', async () => {
    await get('/summary', 'locked').expect(403);
    await request(server)
      .post('/api/ownership/v1/review')
      .set('Authorization', token('locked'))
      .expect(403);
    await request(server)
      .get('/api/ownership/v1/summary')
      .set('Authorization', mockCredentials.none.header())
      .expect(401);
  });

  describe('waivers', () => {
    const reason = 'It goes away this year.';
    const expiresOn = new Date(Date.now() + 10 * 24 * 60 * 60 * 1000)
      .toISOString()
      .slice(0, 10);

    it('accept a finding for a while, and mark it', async () => {
      const [{ fingerprint }] = (await get('/findings?rule=dangling-owner'))
        .body.items;
      const asked = await post(
        '/waivers',
        { fingerprint, reason, expiresOn },
        'plain',
      ).expect(201);
      const path = `/waivers/${asked.body.id}`;
      await post(`${path}/approve`, {}, 'plain').expect(403);
      await post(`${path}/approve`, { comment: 'Fine.' }).expect(200);
      await post(`${path}/approve`, {}).expect(409);

      const summary = await get('/summary').expect(200);
      expect(summary.body.accepted).toBe(1);
      const { body } = await get('/entities/component/default/bad');
      expect(body.findings[0].waiver).toMatchObject({ reason, expiresOn });
      expect(body.verdict.ownership).toBe('orphaned');
      const list = await get('/waivers?status=expiring', 'half').expect(200);
      expect(list.body.total).toBe(1);
      expect((await get('/waivers', 'blind')).body.total).toBe(0);
      const overlay = await get('/overlay').expect(200);
      expect(overlay.body.waivers).toMatchObject([{ fingerprint }]);

      await post(`${path}/revoke`, {}).expect(200);
      expect((await get('/summary')).body.accepted).toBe(0);
    });

    it.each([
      [{ reason }, 'expiresOn'],
      [{ expiresOn }, 'reason'],
      [{ reason, expiresOn, colour: 'red' }, 'additional'],
      [{ reason, expiresOn: 'soon', rule: 'no-domain' }, 'expiresOn'],
      [
        {
          reason,
          expiresOn,
          rule: 'no-domain',
          appliesTo: { kind: { $in: [] } },
        },
        'appliesTo: can never match',
      ],
    ])('refuse %j', async (body, word) => {
      const answer = await post('/waivers', body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toContain(word);
    });

    it('are asked for and decided on by people', async () => {
      await request(server)
        .post('/api/ownership/v1/waivers')
        .set('Authorization', mockCredentials.service.header())
        .send({ fingerprint: '0'.repeat(32), reason, expiresOn })
        .expect(403);
      await post('/waivers/none/approve', {}).expect(404);
      await post('/waivers/none/forget', {}).expect(404);
    });
  });

  it('keeps confirmations of what is reviewed', async () => {
    const good = 'component:default/good';
    const { body } = await post('/confirmations', { subjects: [good, good] });
    expect(body).toEqual({
      confirmed: [good],
      missing: [],
      confirmedBy: 'user:default/ann',
      confirmedAt: expect.any(String),
    });
    expect((await get('/overlay')).body.confirmations).toMatchObject([
      { subject: good, confirmedBy: 'user:default/ann' },
    ]);
    const entity = await get('/entities/component/default/good').expect(200);
    expect(entity.body.confirmation).toMatchObject({
      subject: good,
      confirmedBy: 'user:default/ann',
    });
    await post('/confirmations', { subjects: ['component:default/x'] }).expect(
      404,
    );
    await post('/confirmations', { subjects: [] }).expect(400);
  });

  it('counts disputes for those who may know', async () => {
    const [{ fingerprint }] = (await get('/findings?rule=placeholder-owner'))
      .body.items;
    const body = { fingerprint, reason: 'It is ours.' };
    await post('/disputes', body, 'half').expect(404);
    await post('/disputes', body, 'plain').expect(403);
    await post('/disputes', body).expect(201);
    expect((await get('/rules/placeholder-owner')).body.disputes).toBe(1);
    expect((await get('/disputes')).body.items).toMatchObject([body]);
    expect((await get('/disputes', 'half')).body.total).toBe(0);
    await get('/disputes', 'plain').expect(403);
    const rule = await get('/rules/placeholder-owner', 'plain').expect(200);
    expect(rule.body.disputes).toBeUndefined();
    expect((await get('/overlay', 'plain')).body.disputes).toEqual([]);
  });

  describe('the gate', () => {
    const newcomer = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'newcomer' },
      spec: { type: 'service', lifecycle: 'production' },
    };
    const told = (findings: Array<{ rule: string; subject: string }>) =>
      findings.map(one => `${one.rule} ${one.subject}`);

    it('says what a new entity and a lost group make worse', async () => {
      const { body } = await post('/gate', {
        upsert: [newcomer],
        remove: ['group:team'],
      }).expect(200);
      expect(told(body.worse)).toEqual(
        expect.arrayContaining([
          'dangling-owner component:default/good',
          'missing-owner component:default/newcomer',
        ]),
      );
      expect(body.mended).toEqual([]);
      expect(body.problems).toEqual([]);
    });

    it('says what a change mends', async () => {
      const { body } = await post('/gate', {
        upsert: [
          {
            ...newcomer,
            metadata: { name: 'bad' },
            spec: { ...newcomer.spec, owner: 'team' },
          },
        ],
      });
      expect(told(body.mended)).toContain(
        'dangling-owner component:default/bad',
      );
      expect(body.worse).toEqual([]);
    });

    it('shows no more than the catalog would', async () => {
      const { body } = await post('/gate', { remove: ['group:team'] }, 'half');
      expect(body.problems).toMatchObject([{ type: 'unknown' }]);
      await post('/gate', {}, 'plain').expect(403);
    });

    it('names what is no entity, refused, repeated or unknown', async () => {
      const { body } = await post('/gate', {
        upsert: [
          7,
          newcomer,
          newcomer,
          { ...newcomer, metadata: { name: 'no name' } },
          {
            apiVersion: 'pillars.dev/v1alpha1',
            kind: 'Guild',
            metadata: { name: 'g' },
            spec: {},
          },
        ],
        remove: ['component:nowhere'],
      }).expect(200);
      expect(body.problems.map((one: { type: string }) => one.type)).toEqual([
        'not-an-entity',
        'duplicate',
        'invalid',
        'invalid',
        'unknown',
      ]);
      await post('/gate', { remove: ['no ref'] }).expect(400);
    });

    it('is bounded, and says how', async () => {
      const many = await post('/gate', {
        remove: Array(GATE_LIMITS.documents + 1).fill('component:x'),
      });
      expect(many.status).toBe(400);
      expect(many.body.error.message).toContain('at most 5000 documents');
      const large = await post('/gate', {
        upsert: [{ text: 'x'.repeat(GATE_LIMITS.megabytes * 1024 * 1024) }],
      });
      expect(large.status).toBe(413);
      expect(large.body.error.message).toBe(
        'The gate takes at most 10 MB at once',
      );
      await post('/gate', {
        upsert: [{ text: 'x'.repeat(1024 * 1024) }],
      }).expect(200);
    });
  });

  it.each([
    ['/waivers', 'Waivers'],
    ['/disputes', 'Disputes'],
    ['/overlay', 'Overlay'],
    ['/summary', 'Summary'],
    ['/verdicts', 'Verdicts'],
    ['/findings', 'Findings'],
    ['/entities/component/default/bad', 'Entity'],
    ['/rules', 'Rules'],
    ['/rules/no-runbook', 'Rule'],
  ])('%s answers as the document says', async (path, schema) => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema({ ...openApiDocument, $id: 'api' });
    const validate = ajv.getSchema(`api#/components/schemas/${schema}`)!;
    const { body } = await get(path).expect(200);
    validate(body);
    expect(validate.errors).toBeNull();
  });

  it('answers the gate as the document says', async () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema({ ...openApiDocument, $id: 'api' });
    const validate = ajv.getSchema('api#/components/schemas/Gate')!;
    const { body } = await post('/gate', { remove: ['group:team', 'api:x'] });
    validate(body);
    expect(validate.errors).toBeNull();
  });

  it('is what the client expects', async () => {
    const { port } = server.address() as AddressInfo;
    const client = new OwnershipClient({
      discoveryApi: {
        getBaseUrl: async id => `http://localhost:${port}/api/${id}`,
      },
    });
    const options = { token: mockCredentials.user.token('user:default/ann') };
    expect((await client.getSummary(options)).counts.entities).toBe(3);
    const page = await client.getVerdicts(
      { ownership: ['orphaned', 'owned'], kind: ['Component'] },
      options,
    );
    expect(page.total).toBe(2);
    expect((await client.getFindings({}, options)).total).toBe(
      (await client.getRules(options)).rules.reduce(
        (sum, one) => sum + one.findings,
        0,
      ),
    );
    expect(
      (await client.getEntity('api:secret', options))?.verdict.ownership,
    ).toBe('orphaned');
    expect(await client.getEntity('api:none', options)).toBeUndefined();
    expect(await client.getRule('nope', options)).toBeUndefined();
    expect((await client.requestReview(options)).status.state).toBe('ready');
    await expect(client.getSummary({ token: 'x' })).rejects.toThrow();
  });
});
