import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { COMPANY, LEAVING, TWICE } from './__testUtils__/portalCompany';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const STANDARD = '/standards/default/classify';
const UNKNOWN = /^No standard standard:default\/\w+ is in the last review$/;

describe('the API of standards', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  const get: typeof portal.get = (path, user) => portal.get(path, user);

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
});
