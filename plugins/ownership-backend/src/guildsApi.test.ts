import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { eventually } from './__testUtils__/eventually';
import { COMPANY } from './__testUtils__/portalCompany';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const CRAFT = '/guilds/guild/default/craft';
const MOB = '/guilds/guild/default/mob';
const UNKNOWN = /^No guild guild:default\/\w+ is in the last review$/;

const today = () => new Date().toISOString().slice(0, 10);

describe('the API of guilds', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  const get: typeof portal.get = (path, user) => portal.get(path, user);
  const post: typeof portal.post = (...given) => portal.post(...given);

  beforeAll(async () => {
    // 16 entities of the company, and its location.
    portal = await startPortal({ 'company.yaml': COMPANY }, 17);
  });
  afterAll(() => portal.clean());

  it.each([
    ['/guilds', 'Guilds'],
    [CRAFT, 'Guild'],
  ])('%s answers as the document says, whoever asks', async (path, schema) => {
    for (const user of ['ann', 'seller', 'service']) {
      const { body } = await get(path, user).expect(200);
      expect(portal.errorsOf(schema, body)).toBeNull();
    }
  });

  it('answers with a page of guilds, and with one', async () => {
    const { body } = await get('/guilds').expect(200);
    expect(body).toMatchObject({
      total: 2,
      items: [
        {
          ref: 'guild:default/craft',
          members: 2,
          chairs: ['user:default/ann'],
          standards: 1,
        },
        { ref: 'guild:default/mob', members: 1, chairs: [], standards: 1 },
      ],
    });
    const names = async (query: string) =>
      (await get(`/guilds?${query}`).expect(200)).body.items.map(
        (one: { name: string }) => one.name,
      );
    expect(await names('form=community-of-practice')).toEqual(['mob']);
    expect(await names('authority=none')).toEqual(['mob']);
    expect(await names('member=user%3Adefault%2Fcy&offset=1')).toEqual(['mob']);
    expect(await names('team=group%3Adefault%2Fblue')).toEqual(['craft']);
    expect(await names('domain=domain%3Adefault%2Fpaying')).toEqual(['craft']);
    expect(await names('q=WRITE')).toEqual(['craft']);

    const one = await get('/guilds/Guild/Default/Craft').expect(200);
    expect(one.body.guild).toMatchObject({
      title: 'Craft',
      mission: 'We write well.',
      people: [
        {
          ref: 'user:default/ann',
          isChair: true,
          teams: ['group:default/blue'],
        },
        {
          ref: 'user:default/cy',
          isChair: false,
          teams: ['group:default/red'],
        },
      ],
      domains: ['domain:default/selling', 'domain:default/paying'],
    });
    expect(one.body.mostWaived).toEqual([]);
  });

  it.each([
    ['/guilds?form=party', 'form'],
    ['/guilds?authority=total', 'authority'],
    ['/guilds?limit=0', 'limit'],
    ['/guilds?q=%00', 'q'],
    ['/guilds?member=%00', 'member'],
    ['/guilds?surprise=1', 'surprise'],
    ['/guilds/guild/default/%00', 'name'],
  ])('refuses %s, naming the parameter', async (path, parameter) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(JSON.stringify(body.error)).toContain(parameter);
  });

  it('is what the client expects', async () => {
    const { client } = portal;
    const options = { token: portal.tokenOf('ann') };
    const { items } = await client.getGuilds(
      { q: 'write well', member: ['user:default/cy'], form: ['guild'] },
      options,
    );
    expect(items).toHaveLength(1);
    const guild = await client.getGuild(items[0].ref, options);
    expect(guild?.guild.title).toBe('Craft');
    expect(await client.getGuild('guild:none', options)).toBeUndefined();
    await expect(client.noteMeeting('guild:mob', {}, options)).rejects.toThrow(
      '403',
    );
  });

  it('shows a reader of one domain what is in it, and nobody else', async () => {
    const list = await get('/guilds', 'seller').expect(200);
    expect(list.body).toMatchObject({
      total: 1,
      items: [
        {
          ref: 'guild:default/craft',
          members: 1,
          domains: ['domain:default/selling'],
        },
      ],
      facets: { domain: [{ value: 'domain:default/selling', count: 1 }] },
    });
    const page = await get(CRAFT, 'seller').expect(200);
    expect(
      page.body.guild.people.map((one: { ref: string }) => one.ref),
    ).toEqual(['user:default/ann']);
    for (const answer of [list, page]) {
      expect(JSON.stringify(answer.body)).not.toMatch(/paying|red|\bcy\b/);
    }
    const hidden = await get(MOB, 'seller').expect(404);
    expect(hidden.body.error.message).toMatch(UNKNOWN);
    await post(`${MOB}/meetings`, {}, 'seller').expect(404);
  });

  it('shows nothing to who may see nothing, and needs who may read reviews', async () => {
    expect((await get('/guilds', 'blind').expect(200)).body.total).toBe(0);
    await get(CRAFT, 'blind').expect(404);
    const none = await get('/guilds/guild/default/none').expect(404);
    expect(none.body.error.message).toMatch(UNKNOWN);
    for (const path of ['/guilds', CRAFT]) {
      await get(path, 'locked').expect(403);
      await request(portal.server)
        .get(`/api/ownership/v1${path}`)
        .set('Authorization', mockCredentials.none.header())
        .expect(401);
    }
  });

  describe('meetings', () => {
    it('are noted by who may speak for the guild', async () => {
      const refusal = async (path: string, user: string, body: object = {}) => {
        const answer = await post(`${path}/meetings`, body, user);
        return `${answer.status} ${answer.body.error.message}`;
      };
      expect(await refusal(CRAFT, 'cy')).toBe(
        '403 Only a chair of the guild can say that it met; where it has none, a member',
      );
      expect(await refusal(CRAFT, 'plain')).toBe(
        '403 ownership.guild.meet is needed for this',
      );
      expect(await refusal(CRAFT, 'service')).toBe(
        '403 Only a signed-in user can do this',
      );
      expect(await refusal(MOB, 'ann')).toMatch(/^403 Only a chair/);
      expect(await refusal('/guilds/guild/default/none', 'ann')).toMatch(
        /^404 No guild/,
      );
      expect(await refusal(CRAFT, 'ann', { metOn: '2999-01-01' })).toBe(
        '400 metOn: 2999-01-01 is still to come',
      );
      for (const body of [
        { metOn: 'today' },
        { metOn: '2026-02-30' },
        { metOn: 7 },
        { met: true },
      ]) {
        expect(await refusal(CRAFT, 'ann', body)).toMatch(/^400 /);
      }
      const mayMeet = async (path: string, user: string) =>
        (await get(path, user)).body.mayMeet;
      expect(await mayMeet(CRAFT, 'ann')).toBe(true);
      expect(await mayMeet(CRAFT, 'cy')).toBe(false);
      expect(await mayMeet(CRAFT, 'service')).toBe(false);
      expect(await mayMeet(MOB, 'cy')).toBe(true);
    });

    it('are audited, and end the finding that there were none', async () => {
      const dormant = async () =>
        (await get('/findings?rule=dormant-guild')).body.items.map(
          (one: { subject: string }) => one.subject,
        );
      expect(await dormant()).toEqual(['guild:default/craft']);
      const before = (await get(CRAFT)).body.guild;

      portal.audited.splice(0);
      const { body } = await post(`${CRAFT}/meetings`, {}).expect(201);
      expect(portal.errorsOf('Meeting', body)).toBeNull();
      expect(body).toMatchObject({
        guild: 'guild:default/craft',
        metOn: today(),
        notedBy: 'user:default/ann',
      });
      await post(`${CRAFT}/meetings`, { metOn: '2026-01-01' }, 'cy').expect(
        403,
      );
      const events = portal.audited.filter(one => /^guild/.test(one.eventId));
      expect(events).toEqual([
        {
          eventId: 'guild-meet',
          meta: { guild: 'guild:default/craft' },
          ended: 'success',
        },
        {
          eventId: 'guild-meet',
          meta: { guild: 'guild:default/craft', metOn: '2026-01-01' },
          ended: 'failure',
        },
      ]);

      await eventually(async () => (await dormant()).length === 0);
      const after = (await get(CRAFT)).body.guild;
      expect(after.lastMetOn).toBe(today());
      expect(after.findings).toBe(before.findings - 1);
      const overlay = await get('/overlay').expect(200);
      expect(portal.errorsOf('Overlay', overlay.body)).toBeNull();
      expect(overlay.body.meetings).toEqual([body]);
    });
  });
});
