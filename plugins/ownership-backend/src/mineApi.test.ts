import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { COMPANY } from './__testUtils__/portalCompany';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const BLUE = 'group:default/blue';
const RED = 'group:default/red';

const PATHS: Array<[string, string]> = [
  ['/mine', 'Mine'],
  ['/mine/findings', 'MineFindings'],
  ['/mine/waivers', 'MineWaivers'],
  ['/mine/unconfirmed', 'Unconfirmed'],
  ['/mine/changes', 'MineChanges'],
];

/** A team of blue's, which seller may not see. */
const CRAB = `---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: crab }
spec: { type: team, parent: blue, children: [] }
`;

const NOTHING = {
  teams: [],
  findings: { error: 0, warning: 0, info: 0 },
  accepted: 0,
  waivers: 0,
  unconfirmed: 0,
  first: [],
};

interface Answers {
  items: Array<Record<string, string>>;
}

describe('the API of what is mine', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  const get: typeof portal.get = (path, user) => portal.get(path, user);
  const post: typeof portal.post = (...given) => portal.post(...given);

  const list = async (path: string, user: string): Promise<Answers['items']> =>
    (await get(path, user).expect(200)).body.items;
  const refsOf = async (path: string, user: string) =>
    (await list(path, user)).map(one => one.ref).sort();

  beforeAll(async () => {
    // 17 entities of the company, and its location.
    portal = await startPortal({ 'company.yaml': COMPANY + CRAB }, 18);
  });
  afterAll(() => portal.clean());

  it.each(PATHS)(
    '%s answers as the document says, whoever asks',
    async (path, schema) => {
      for (const user of ['ann', 'both', 'seller', 'blind', 'zoe', 'service']) {
        const { body } = await get(path, user).expect(200);
        expect(portal.errorsOf(schema, body)).toBeNull();
      }
    },
  );

  it('is about one’s teams, and the guilds that one speaks for', async () => {
    const { body } = await get('/mine', 'ann').expect(200);
    expect(body).toMatchObject({
      user: 'user:default/ann',
      teams: [
        { ref: BLUE, below: 1 },
        { ref: 'guild:default/craft', title: 'Craft', below: 0 },
      ],
      // a and b, and the system shop.
      unconfirmed: 3,
    });
    const whose = (await list('/mine/findings', 'ann')).map(
      one => one.accountable,
    );
    expect(new Set(whose)).toEqual(new Set([BLUE, 'guild:default/craft']));
    const { error, warning, info } = body.findings;
    expect(error + warning + info + body.accepted).toBe(whose.length);
    expect(body.first).toEqual(
      (await list('/mine/findings', 'ann')).slice(0, 3),
    );
  });

  it('counts a group below once, and none that one is in', async () => {
    const belowOf = async (user: string) =>
      (await get('/mine', user)).body.teams.map(
        ({ ref, below }: { ref: string; below: number }) => [ref, below],
      );
    expect(await belowOf('both')).toEqual([
      [BLUE, 1],
      [RED, 0],
    ]);
    expect(await belowOf('nested')).toEqual([
      [BLUE, 0],
      ['group:default/crab', 0],
    ]);
  });

  it('is about two teams, or about one of them', async () => {
    const all = await refsOf('/mine/unconfirmed', 'both');
    expect(all).toEqual([
      'component:default/a',
      'component:default/b',
      'component:default/c',
      'component:default/d',
      'system:default/shop',
      'system:default/till',
    ]);
    expect(
      await refsOf(`/mine/unconfirmed?team=${RED}&limit=2&offset=1`, 'both'),
    ).toHaveLength(2);
    expect(await refsOf(`/mine/unconfirmed?team=${RED}`, 'both')).toEqual([
      'component:default/c',
      'component:default/d',
      'system:default/till',
    ]);
    // Of another's team one learns nothing here.
    expect(await refsOf(`/mine/unconfirmed?team=${RED}`, 'ann')).toEqual([]);
    const teams = (await get('/mine', 'both')).body.teams;
    expect(teams.map((one: { ref: string }) => one.ref)).toEqual([BLUE, RED]);
  });

  it('says that nothing waits for who is in no team, or no person', async () => {
    const nobody = (await get('/mine', 'zoe').expect(200)).body;
    expect(nobody).toMatchObject({ ...NOTHING, user: 'user:default/zoe' });
    const service = (await get('/mine', 'service').expect(200)).body;
    expect(service).toMatchObject(NOTHING);
    expect(service.user).toBeUndefined();
    for (const [path] of PATHS.slice(1)) {
      expect(await list(path, 'zoe')).toEqual([]);
      expect(await list(path, 'service')).toEqual([]);
    }
  });

  it('names nothing that one may not see in the catalog', async () => {
    const seen = [];
    for (const [path] of PATHS) {
      seen.push((await get(path, 'seller').expect(200)).body);
    }
    const [glance, findings] = seen;
    expect(glance.teams).toEqual([{ ref: BLUE, below: 0 }]);
    expect(findings.items.length).toBeGreaterThan(0);
    expect(JSON.stringify(seen)).not.toMatch(
      /\bred\b|paying|till|default\/[cd]"/,
    );
    const blind = (await get('/mine', 'blind').expect(200)).body;
    expect(blind).toMatchObject(NOTHING);
  });

  it('lists a waiver for who decides, and for the team that it is of', async () => {
    const [{ fingerprint }] = await list('/mine/findings', 'ann');
    const expiresOn = new Date(Date.now() + 5 * 24 * 60 * 60 * 1000)
      .toISOString()
      .slice(0, 10);
    const body = { fingerprint, reason: 'Until it is mended.', expiresOn };
    const { body: asked } = await post('/waivers', body, 'bob').expect(201);

    const waits = async (user: string) =>
      (await list('/mine/waivers', user)).map(one => [
        one.id,
        one.status,
        one.may,
      ]);
    // Nobody approves what they asked for themselves.
    expect(await waits('bob')).toEqual([
      [asked.id, 'requested', ['reject', 'revoke']],
    ]);
    const decides = [asked.id, 'requested', ['approve', 'reject', 'revoke']];
    // Red has nothing to do with it; cy decides all the same.
    expect(await waits('cy')).toEqual([decides]);
    expect(await waits('plain')).toEqual([]);
    expect(await list(`/mine/waivers?team=${RED}`, 'both')).toEqual([]);

    await post(`/waivers/${asked.id}/approve`, {}, 'cy').expect(200);
    expect(await waits('cy')).toEqual([]);
    expect(await waits('ann')).toEqual([[asked.id, 'expiring', ['revoke']]]);
    const waived = await list('/mine/changes?change=waived', 'ann');
    expect(waived).toMatchObject([{ fingerprint, by: 'user:default/cy' }]);
    expect((await get('/mine', 'ann')).body).toMatchObject({
      accepted: 1,
      waivers: 1,
    });
    const last = (await list('/mine/findings', 'ann')).pop();
    expect(last).toMatchObject({ fingerprint, waiver: { id: asked.id } });
  });

  it('confirms several at once, and says who did and when', async () => {
    const subjects = ['component:default/a', 'component:default/b'];
    const { body } = await post(
      '/confirmations',
      { subjects: [...subjects, 'component:default/gone'] },
      'bob',
    ).expect(201);
    expect(portal.errorsOf('Confirmations', body)).toBeNull();
    expect(body).toMatchObject({
      confirmed: subjects,
      missing: ['component:default/gone'],
      confirmedBy: 'user:default/bob',
    });
    expect(portal.audited.at(-1)).toMatchObject({
      eventId: 'confirm',
      meta: { subjects: [...subjects, 'component:default/gone'] },
      ended: 'success',
    });
    expect(await refsOf('/mine/unconfirmed', 'ann')).toEqual([
      'system:default/shop',
    ]);
    const said = await list('/mine/changes?change=confirmed', 'ann');
    expect(said).toEqual(
      subjects.map(subject => ({
        type: 'confirmed',
        at: body.confirmedAt,
        subject,
        by: 'user:default/bob',
      })),
    );
    await post('/confirmations', { subjects }, 'service').expect(403);
  });

  it('tells the first review from changes since', async () => {
    const { body } = await get('/mine/changes', 'ann').expect(200);
    expect(body.firstReviewOn).toBe(new Date().toISOString().slice(0, 10));
    expect(body.counts).toMatchObject({ waived: 1, confirmed: 2, owner: 0 });
    expect(body.counts.opened).toBeGreaterThan(0);
    expect(body.total).toBe(
      Object.values<number>(body.counts).reduce((sum, one) => sum + one, 0),
    );
  });

  it.each(PATHS)('%s needs who may read reviews', async path => {
    await get(path, 'locked').expect(403);
    await request(portal.server)
      .get(`/api/ownership/v1${path}`)
      .set('Authorization', mockCredentials.none.header())
      .expect(401);
  });

  it.each([
    ['/mine?team=%00', 'team'],
    ['/mine/findings?limit=501', 'limit'],
    ['/mine/changes?change=weather', 'change'],
    ['/mine/unconfirmed?surprise=1', 'surprise'],
  ])('refuses %s, naming the parameter', async (path, parameter) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(JSON.stringify(body.error)).toContain(parameter);
  });
});
