import { GATE_LIMITS } from '@pillars/plugin-ownership-common';
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

const inDays = (days: number) =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

describe('the API of standards, as they change', () => {
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
