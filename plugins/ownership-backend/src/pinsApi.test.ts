import { mockCredentials } from '@backstage/backend-test-utils';
import { PinOutcomeRequest } from '@pillars/plugin-ownership-common';
import request from 'supertest';
import { COMPANY } from './__testUtils__/portalCompany';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const orphan = (name: string, spec: string, labels = '') => `---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ${name}, ${labels} }
spec: { type: service, lifecycle: production, owner: gone, ${spec} }
`;

// Three without a living owner; seller may see the first.
const ORPHANS = [
  orphan('x', 'system: shop', 'labels: { area: selling }'),
  orphan('y', 'system: till'),
  orphan('z', 'system: till'),
].join('');

const SELLING = 'domain%3Adefault%2Fselling';
const inMonths = (months: number) =>
  new Date(Date.now() + months * 30 * 86_400_000).toISOString().slice(0, 10);
const SOON = inMonths(1);

describe('the API of pinned reviews', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let id: string;
  const get: typeof portal.get = (path, user) => portal.get(path, user);
  const put = (name: string, body: object, user = 'ann') =>
    portal.put(`/pins/${id}/outcomes/component/default/${name}`, body, user);

  beforeAll(async () => {
    // 16 entities of the company, three more, and two locations.
    portal = await startPortal(
      { 'company.yaml': COMPANY, 'orphans.yaml': ORPHANS },
      21,
    );
    const { body } = await portal
      .post('/pins', { title: ' Weekly ', note: 'Who takes what?' })
      .expect(201);
    id = body.id;
  });
  afterAll(() => portal.clean());

  it('answers as the document says, whoever asks', async () => {
    await put('x', { outcome: 'open' }).expect(200);
    for (const [path, schema] of [
      ['/overview', 'Overview'],
      [`/overview?domain=${SELLING}`, 'Overview'],
      ['/pins', 'Pins'],
      [`/pins/${id}`, 'PinAnswer'],
      [`/pins/${id}/agenda`, 'PinAgenda'],
      [`/pins/${id}/findings`, 'PinFindings'],
      [`/pins/${id}/changes`, 'PinChanges'],
    ]) {
      for (const user of ['ann', 'seller', 'blind', 'service']) {
        const { body } = await get(path, user).expect(200);
        expect(portal.errorsOf(schema, body)).toBeNull();
      }
    }
  });

  it('freezes what the review says', async () => {
    const { body } = await get(`/pins/${id}`).expect(200);
    expect(body.pin).toMatchObject({
      title: 'Weekly',
      note: 'Who takes what?',
      createdBy: 'user:default/ann',
      orphaned: 3,
    });
    const { body: summary } = await get('/summary');
    expect(body.counts).toEqual(summary.counts);
    expect(body.pin.reviewedAt).toBe(summary.status.reviewedAt);
    expect(body.previous).toBeUndefined();
    const { body: agenda } = await get(`/pins/${id}/agenda`);
    expect(agenda.items.map((one: { name: string }) => one.name)).toEqual([
      'y',
      'z',
      'x',
    ]);
  });

  it('shows a reader of one domain what is in it, and nobody else', async () => {
    const paths = [
      '/pins',
      `/pins/${id}`,
      `/pins/${id}/agenda`,
      `/pins/${id}/findings`,
      '/overview',
    ];
    const answers = [];
    for (const path of paths) {
      answers.push((await get(path, 'seller').expect(200)).body);
    }
    const [list, one, agenda, , overview] = answers;
    expect(list.items[0].orphaned).toBe(1);
    expect(one.counts.ownership.orphaned).toBe(1);
    expect(agenda.total).toBe(1);
    expect(overview.counts.ownership.orphaned).toBe(1);
    // Who pinned it is ann, whom seller may see.
    expect(JSON.stringify(answers)).not.toMatch(
      /paying|\bred\b|\bcy\b|\/[yz]"/,
    );
    // The past was counted whole.
    expect(overview.trend).toBeUndefined();
    expect((await get('/overview')).body.trend).toHaveLength(1);

    const nothing = (await get(`/pins/${id}`, 'blind').expect(200)).body;
    expect(nothing.counts.entities).toBe(0);
    expect((await get('/overview', 'blind')).body.counts.entities).toBe(0);
    expect((await get(`/pins/${id}/agenda`, 'blind')).body.total).toBe(0);
  });

  it('needs who may read reviews', async () => {
    for (const path of ['/overview', '/pins', `/pins/${id}`]) {
      await get(path, 'locked').expect(403);
      await request(portal.server)
        .get(`/api/ownership/v1${path}`)
        .set('Authorization', mockCredentials.none.header())
        .expect(401);
    }
    await request(portal.server)
      .post('/api/ownership/v1/pins')
      .set('Authorization', mockCredentials.none.header())
      .send({ title: 'x' })
      .expect(401);
  });

  it.each([
    ['/overview?impact=fame', 'impact'],
    ['/overview?domain=%00', 'domain'],
    ['/pins?limit=0', 'limit'],
    ['/pins/%00', 'id'],
    ['/verdicts?age=old', 'age'],
    ['/findings?impact=fame', 'impact'],
  ])('refuses %s, naming the parameter', async (path, parameter) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(JSON.stringify(body.error)).toContain(parameter);
  });

  it('knows of no other', async () => {
    for (const path of ['', '/agenda', '/findings', '/changes']) {
      const { body } = await get(`/pins/none${path}`).expect(404);
      expect(body.error.message).toBe('There is no pinned review none');
    }
    await portal.del('/pins/none').expect(404);
    await put('a', { outcome: 'open' }).expect(404);
  });

  it.each([
    [{}, /title/],
    [{ title: '  ' }, /^title: needs a few words$/],
    [{ title: 'x'.repeat(201) }, /title/],
    [{ title: 'x', more: 1 }, /additional properties/],
    [{ title: 'a\u0000b' }, /title/],
  ])('pins nothing under %j', async (body, message) => {
    const answer = await portal.post('/pins', body).expect(400);
    expect(answer.body.error.message).toMatch(message);
  });

  it('lets who may pin note outcomes, and lists who did what', async () => {
    portal.audited.splice(0);
    const proposal: PinOutcomeRequest = {
      outcome: 'propose-owner',
      owner: 'blue',
      dueOn: SOON,
      reason: ' They built it. ',
    };
    const { body } = await put('x', proposal).expect(200);
    expect(portal.errorsOf('PinOutcome', body)).toBeNull();
    expect(body).toMatchObject({
      outcome: 'propose-owner',
      owner: 'group:default/blue',
      dueOn: SOON,
      reason: 'They built it.',
      decidedBy: 'user:default/ann',
    });
    await put('x', proposal, 'plain').expect(403);
    expect(portal.audited.filter(one => one.eventId === 'pin-outcome')).toEqual(
      [
        {
          eventId: 'pin-outcome',
          meta: { id, entity: 'component:default/x', ...proposal },
          ended: 'success',
        },
        {
          eventId: 'pin-outcome',
          meta: { id, entity: 'component:default/x', ...proposal },
          ended: 'failure',
        },
      ],
    );
    const { items } = (await get(`/pins/${id}/agenda?outcome=propose-owner`))
      .body;
    expect(items).toMatchObject([{ name: 'x', outcome: body }]);
  });

  it.each([
    [{ outcome: 'forget' }, /outcome/],
    [{ outcome: 'retire' }, /^dueOn: needs a date/],
    [{ outcome: 'retire', dueOn: '2026-02-30' }, /dueOn/],
    [{ outcome: 'retire', dueOn: '2020-01-01' }, /^dueOn: 2020-01-01 is past$/],
    [{ outcome: 'accept', dueOn: SOON }, /^reason: needs why/],
    [{ outcome: 'accept', dueOn: SOON, reason: '  ' }, /^reason: needs why/],
    [{ outcome: 'propose-owner', dueOn: SOON }, /^owner: needs a team/],
    [
      { outcome: 'propose-owner', dueOn: SOON, owner: 'user:ann' },
      /^owner: user:ann is no team/,
    ],
    [
      { outcome: 'propose-owner', dueOn: SOON, owner: 'two words' },
      /^owner: two words is no team/,
    ],
    [
      { outcome: 'propose-owner', dueOn: SOON, owner: 'group:' },
      /^owner: group: is no team/,
    ],
  ])('takes no outcome like %j', async (body, message) => {
    const answer = await put('y', body).expect(400);
    expect(answer.body.error.message).toMatch(message);
  });

  it('needs who may pin, a person, and something orphaned that one may see', async () => {
    const pin = (user: string) => portal.post('/pins', { title: 'x' }, user);
    expect((await pin('plain')).body.error.message).toBe(
      'ownership.review.pin is needed for this',
    );
    expect((await pin('service')).body.error.message).toBe(
      'Only a signed-in user can do this',
    );
    const hidden = await put('y', { outcome: 'open' }, 'seller').expect(404);
    expect(hidden.body.error.message).toBe(
      'No orphaned component:default/y is in this pinned review',
    );
    await put('a', { outcome: 'open' }).expect(404);
  });

  it('is what the client expects', async () => {
    const { client } = portal;
    const options = { token: portal.tokenOf('ann') };
    const pinned = await client.pinReview({ title: 'Second' }, options);
    const one = await client.getPin(pinned.id, options);
    expect(one?.previous).toMatchObject({ id, title: 'Weekly' });
    expect(await client.getPin('none', options)).toBeUndefined();
    const decided = await client.setPinOutcome(
      pinned.id,
      'component:default/y',
      { outcome: 'retire', dueOn: SOON },
      options,
    );
    expect(decided.outcome).toBe('retire');
    const agenda = await client.getPinAgenda(
      pinned.id,
      { outcome: ['retire', 'none'], domain: ['domain:default/paying'] },
      options,
    );
    expect(agenda.total).toBe(2);
    const changes = await client.getPinChanges(
      pinned.id,
      { change: ['still'] },
      options,
    );
    expect(changes).toMatchObject({ total: 3, previous: { id } });
    const { items } = await client.getPinFindings(
      pinned.id,
      { rule: ['dormant-guild'] },
      options,
    );
    expect(items).toMatchObject([{ subject: 'guild:default/craft' }]);
    expect((await client.getPins({ limit: 1 }, options)).total).toBe(2);
    const overview = await client.getOverview(
      { domain: ['domain:default/selling'] },
      options,
    );
    expect(overview.topics.guilds).toMatchObject({ subjects: 1 });
    await client.removePin(pinned.id, options);
    await expect(client.removePin(pinned.id, options)).rejects.toThrow('404');
  });

  it('is removed by who pinned it, or who may pin', async () => {
    const pin = async (user: string) =>
      (await portal.post('/pins', { title: 'Third' }, user).expect(201)).body
        .id as string;
    const third = await pin('bob');
    await portal.del(`/pins/${third}`, 'plain').expect(403);
    await portal.del(`/pins/${third}`, 'service').expect(403);
    const may = async (user: string) =>
      (await get(`/pins/${third}`, user)).body.mayRemove;
    expect(await may('plain')).toBe(false);
    expect(await may('service')).toBe(false);
    expect(await may('ann')).toBe(true);
    portal.audited.splice(0);
    await portal.del(`/pins/${third}`).expect(204);
    expect(portal.audited.filter(one => /unpin/.test(one.eventId))).toEqual([
      { eventId: 'review-unpin', meta: { id: third }, ended: 'success' },
    ]);
    await get(`/pins/${third}`).expect(404);
  });
});
