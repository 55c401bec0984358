import { GATE_LIMITS } from '@pillars/plugin-ownership-common';
import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { eventually } from './__testUtils__/eventually';
import {
  COMPANY,
  LEAVING,
  standard,
  TWICE,
} from './__testUtils__/portalCompany';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const STANDARD = '/standards/default/classify';
const UNKNOWN = /^No standard standard:default\/\w+ is in the last review$/;

const inDays = (days: number) =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

describe('the API of standards', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  const get: typeof portal.get = (path, user) => portal.get(path, user);
  const post: typeof portal.post = (...given) => portal.post(...given);

  beforeAll(async () => {
    portal = await startPortal(
      {
        'company.yaml': COMPANY,
        'leaving.yaml': LEAVING,
        'twice.yaml': TWICE.replace('mob', 'craft'),
      },
      // 17 of these files, and a location for each.
      20,
    );
  });
  afterAll(() => portal.clean());

  it.each([
    ['/standards?removed=true', 'Standards'],
    [STANDARD, 'Standard'],
    [`${STANDARD}?version=1.0`, 'Standard'],
    [`${STANDARD}/adoption`, 'Adoption'],
    [`${STANDARD}/entities`, 'Bound'],
    ['/entities/component/default/b/standards', 'BindingStandards'],
  ])('%s answers as the document says, whoever asks', async (path, schema) => {
    for (const user of ['ann', 'seller', 'service']) {
      const { body } = await get(path, user).expect(200);
      expect(portal.errorsOf(schema, body)).toBeNull();
    }
  });

  it('answers with a page of standards', async () => {
    const { body } = await get('/standards').expect(200);
    expect(
      body.items.map((one: { name: string; entities: number }) => [
        one.name,
        one.entities,
      ]),
    ).toEqual([
      ['classify', 4],
      ['leaving', 2],
      ['twice', 6],
    ]);
    const names = async (query: string) =>
      (await get(`/standards?${query}`).expect(200)).body.items.map(
        (one: { name: string }) => one.name,
      );
    expect(await names('q=its%20class&removed=false')).toEqual(['classify']);
    expect(await names('status=trial&status=retired')).toEqual([]);
    expect(
      await names('domain=domain%3Adefault%2Fpaying&limit=1&offset=1'),
    ).toEqual(['leaving']);
  });

  it('answers with a text, what is around it, and how far it has come', async () => {
    const { body } = await get('/standards/Default/Classify').expect(200);
    expect(body).toMatchObject({
      standard: { ref: 'standard:default/classify', phase: 'inForce' },
      revision: {
        number: 1,
        version: '1.0',
        content: 'Every service MUST state its class.',
      },
      revisions: [{ number: 1, version: '1.0', change: 'version' }],
      discussion: 'https://chat.example/classify',
      refused: [],
    });
    expect(body.annotations).toHaveProperty([
      'backstage.io/managed-by-location',
    ]);

    const adoption = await get(`${STANDARD}/adoption`).expect(200);
    expect(adoption.body).toMatchObject({
      standard: 'standard:default/classify',
      version: '1.0',
      entities: 4,
      requirements: [
        { id: 'class', level: 'MUST', met: 2, unmet: 2, waived: 0 },
        { id: 'described', level: 'SHOULD', met: 1, unmet: 3, waived: 0 },
      ],
      history: [{ id: 'class' }, { id: 'described' }],
    });
    const bound = await get(
      `${STANDARD}/entities?requirement=class&state=unmet&team=group%3Adefault%2Fred`,
    ).expect(200);
    expect(bound.body.total).toBe(1);
    expect(bound.body.items[0].ref).toBe('component:default/d');
  });

  it.each([
    ['/standards/default/none', UNKNOWN],
    ['/standards/default/none/adoption', UNKNOWN],
    ['/standards/default/none/entities', UNKNOWN],
    [
      `${STANDARD}?version=9`,
      /^standard:default\/classify has no such text; its versions are 1\.0, its revisions 1 to 1$/,
    ],
    [`${STANDARD}?revision=2`, /has no such text/],
    [
      `${STANDARD}/entities?requirement=none`,
      /^standard:default\/classify has no requirement none$/,
    ],
  ])('knows no %s', async (path, message) => {
    const { body } = await get(path).expect(404);
    expect(body.error.message).toMatch(message);
  });

  it.each([
    ['/standards?status=loud', 'status'],
    ['/standards?removed=perhaps', 'removed'],
    ['/standards?limit=501', 'limit'],
    ['/standards?q=%00', 'q'],
    ['/standards?guild=a%00b', 'guild'],
    [`/standards?q=${'x'.repeat(201)}`, 'q'],
    [`${STANDARD}?revision=0`, 'revision'],
    [`${STANDARD}?version=%00`, 'version'],
    ['/standards/default/%00', 'name'],
    [`${STANDARD}/adoption?surprise=1`, 'surprise'],
    [`${STANDARD}/entities?state=fine`, 'state'],
    [`${STANDARD}/entities?requirement=%00`, 'requirement'],
    ['/entities/component/default/%00/standards', 'name'],
  ])('refuses %s, naming the parameter', async (path, parameter) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(JSON.stringify(body.error)).toContain(parameter);
  });

  it('is what the client expects', async () => {
    const { client } = portal;
    const options = { token: portal.tokenOf('ann') };
    const q = 'say: "50%" & *all* + (some)? #1 / \\ [x]; y=z, \'w\'!';
    expect((await client.getStandards({ q }, options)).total).toBe(0);
    const found = await client.getStandards(
      { q: 'its class', guild: ['guild:default/craft'], status: ['adopted'] },
      options,
    );
    expect(found.total).toBe(1);
    const [{ ref }] = found.items;
    const text = await client.getStandard(ref, { version: '1.0' }, options);
    expect(text?.revision.number).toBe(1);
    expect((await client.getAdoption(ref, options)).entities).toBe(4);
    const query = { requirement: 'class', state: ['met' as const], q: 'a b' };
    expect((await client.getBound(ref, query, options)).total).toBe(0);
    const binding = await client.getBindingStandards('component:b', options);
    expect(binding.items).toHaveLength(2);
    const none = 'standard:default/none';
    expect(await client.getStandard(none, {}, options)).toBeUndefined();
  });

  it('shows a reader of one domain what is in it, and nothing else', async () => {
    const list = await get('/standards', 'seller').expect(200);
    expect(
      list.body.items.map((one: { name: string; entities: number }) => [
        one.name,
        one.entities,
      ]),
    ).toEqual([
      ['classify', 2],
      ['leaving', 1],
    ]);
    const { body } = await get(STANDARD, 'seller').expect(200);
    expect(body.standard.entities).toBe(2);
    expect(body).not.toHaveProperty('refused');
    const adoption = await get(`${STANDARD}/adoption`, 'seller').expect(200);
    expect(adoption.body).toMatchObject({
      entities: 2,
      requirements: [
        { met: 1, unmet: 1 },
        { met: 1, unmet: 1 },
      ],
      rows: [{ domain: 'domain:default/selling', team: 'group:default/blue' }],
    });
    expect(adoption.body).not.toHaveProperty('history');
    const bound = await get(`${STANDARD}/entities`, 'seller').expect(200);
    expect(bound.body.total).toBe(2);
    for (const answer of [list, adoption, bound]) {
      expect(JSON.stringify(answer.body)).not.toMatch(/red|paying|twice/);
    }
    const path = '/entities/component/default/d/standards';
    expect((await get(path, 'seller')).body).toEqual({ items: [] });
    for (const hidden of ['', '/adoption', '/entities']) {
      const answer = await get(`/standards/default/twice${hidden}`, 'seller');
      expect(answer.status).toBe(404);
      expect(answer.body.error.message).toMatch(UNKNOWN);
    }
  });

  it('shows nothing to who may see nothing, and needs who may read reviews', async () => {
    const { body } = await get('/standards', 'blind').expect(200);
    expect(body).toEqual({
      items: [],
      total: 0,
      facets: { status: [], guild: [] },
    });
    await get(STANDARD, 'blind').expect(404);
    for (const path of ['/standards', STANDARD, `${STANDARD}/adoption`]) {
      await get(path, 'locked').expect(403);
      await request(portal.server)
        .get(`/api/ownership/v1${path}`)
        .set('Authorization', mockCredentials.none.header())
        .expect(401);
    }
  });

  it('shows a waiver of a requirement as soon as it is approved', async () => {
    const path = `${STANDARD}/entities?requirement=class&state=unmet`;
    const classOf = async (query: string) =>
      (await get(`${STANDARD}/entities?q=component%3Adefault%2Fb&${query}`))
        .body.items[0].requirements[0];
    const { fingerprint } = await classOf('');
    const waiver = await post(
      '/waivers',
      { fingerprint, reason: 'Later.', expiresOn: inDays(60) },
      'plain',
    ).expect(201);
    await post(`/waivers/${waiver.body.id}/approve`, {}).expect(200);
    expect((await get(path)).body.total).toBe(1);
    expect(await classOf('')).toMatchObject({
      state: 'waived',
      waivedUntil: inDays(60),
    });
    const { body } = await get('/guilds/guild/default/craft').expect(200);
    expect(body.mostWaived).toEqual([
      {
        standard: 'standard:default/classify',
        requirement: 'class',
        statement: 'It states its class.',
        waived: 1,
        expiring: 0,
      },
    ]);
    await post(`/waivers/${waiver.body.id}/revoke`, {}).expect(200);
    expect((await get(path)).body.total).toBe(2);
  });

  it('names definitions that the catalog dropped, to who may see all of it', async () => {
    await eventually(async () => {
      const { body } = await get('/refused?type=duplicate');
      return body.total === 1;
    });
    const { body } = await get('/standards/default/twice').expect(200);
    expect(body.refused).toMatchObject([
      { ref: 'standard:default/twice', type: 'duplicate' },
    ]);
    expect(portal.errorsOf('Standard', body)).toBeNull();
    expect((await get(STANDARD)).body.refused).toEqual([]);
  });

  describe('the preview', () => {
    const proposed = (spec: object, more: object = {}) => ({
      entity: {
        apiVersion: 'pillars.dev/v1alpha1',
        kind: 'Standard',
        metadata: { name: 'classify' },
        spec: {
          guild: 'craft',
          status: 'adopted',
          version: '2.0',
          content: 'Text.',
          appliesTo: { kind: 'Component' },
          requirements: [
            {
              id: 'described',
              level: 'MUST',
              statement: 'It is described.',
              check: { 'metadata.description': { $exists: true } },
            },
          ],
          ...spec,
        },
        ...more,
      },
    });

    it('says what a standard would be, as far as the reader sees', async () => {
      const { body } = await post('/standards/preview', proposed({}));
      expect(portal.errorsOf('Preview', body)).toBeNull();
      expect(body).toMatchObject({
        change: 'version',
        problems: [],
        adoption: {
          version: '2.0',
          entities: 4,
          requirements: [{ id: 'described', met: 1, unmet: 3 }],
        },
      });
      const seller = await post(
        '/standards/preview',
        proposed({ version: '1.0' }),
        'seller',
      ).expect(200);
      expect(seller.body).toMatchObject({
        change: 'requirements',
        adoption: { entities: 2, requirements: [{ met: 1, unmet: 1 }] },
      });
      expect((await get(STANDARD)).body.revisions).toHaveLength(1);
    });

    it.each([
      [
        'what is no entity',
        { entity: { kind: 'Standard' } },
        /^entity is no entity: /,
      ],
      [
        'another kind',
        proposed({}, { kind: 'Component', apiVersion: 'backstage.io/v1' }),
        /entity: is no Standard of pillars\.dev/,
      ],
      [
        'one that the catalog would refuse',
        proposed({ status: 'loud' }),
        /The catalog would refuse it: .*status/,
      ],
      ['a body without it', {}, /entity/],
      ['a body with more', { ...proposed({}), more: 1 }, /additional/],
    ])('refuses %s', async (_name, body, message) => {
      const answer = await post('/standards/preview', body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toMatch(message);
    });

    it('takes a text of 1 MB, and says how large it may be', async () => {
      const content = 'x'.repeat(1024 * 1024);
      await post('/standards/preview', proposed({ content })).expect(200);
      const { status, body } = await post(
        '/standards/preview',
        proposed({ content: 'x'.repeat(GATE_LIMITS.megabytes * 1024 * 1024) }),
      );
      expect(status).toBe(413);
      expect(body.error.message).toBe('A preview takes at most 10 MB at once');
    });

    it('needs who may use the gate', async () => {
      await post('/standards/preview', proposed({}), 'plain').expect(403);
      await post('/standards/preview', proposed({}), 'service').expect(200);
    });
  });

  it('keeps a standard that is gone for who may see the whole catalog', async () => {
    const path = '/standards/default/leaving';
    await get(`${path}?version=0.9`, 'seller').expect(200);
    portal.write(
      'leaving.yaml',
      standard('arriving', 'guild: craft, content: x'),
    );
    const names = async (query: string) =>
      (await get(`/standards${query}`)).body.items.map(
        (one: { name: string }) => one.name,
      );
    await eventually(async () => {
      await portal.remove('standard', 'leaving');
      await portal.review();
      return (await names('')).join() === 'arriving,classify,twice';
    });
    for (const query of ['', '?version=0.9', '?revision=1']) {
      const { body } = await get(`${path}${query}`).expect(200);
      expect(body.revision.content).toBe('It goes.');
      expect(portal.errorsOf('Standard', body)).toBeNull();
      await get(`${path}${query}`, 'blind').expect(404);
    }
    const adoption = await get(`${path}/adoption`).expect(200);
    expect(adoption.body.entities).toBe(0);
    expect(await names('?removed=true')).toEqual([
      'arriving',
      'classify',
      'leaving',
      'twice',
    ]);
    // What a reader may see is asked of the catalog once a minute.
    const now = Date.now;
    jest.spyOn(Date, 'now').mockImplementation(() => now() + 61_000);
    await get(`${path}?version=0.9`, 'seller').expect(404);
    jest.restoreAllMocks();
  });
});
