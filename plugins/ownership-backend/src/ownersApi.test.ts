import { mockCredentials } from '@backstage/backend-test-utils';
import { sentencesOf } from '@pillars/plugin-ownership-common';
import request from 'supertest';
import { COMPANY, DECISIONS } from './__testUtils__/portalCompany';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const A = 'component:default/a';

const SHOP = ['e', 'f', 'g'].map(name => `component:default/${name}`);

const who = (entityRef: string, decision: string) =>
  `/decisions/who?${new URLSearchParams({ entityRef, decision })}`;

const owns = (of: string) => `/owners/who?${new URLSearchParams({ of })}`;

describe('the API of owners, and the actions', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  const get: typeof portal.get = (path, user) => portal.get(path, user);

  beforeAll(async () => {
    portal = await startPortal(
      { 'company.yaml': COMPANY, 'decisions.yaml': DECISIONS },
      24,
    );
  });
  afterAll(() => portal.clean());

  it.each(['a', 'https://github.com/acme/shop'])(
    'answers about %s as the document says, whoever asks',
    async of => {
      for (const user of ['ann', 'seller', 'service']) {
        const { body } = await get(owns(of), user).expect(200);
        expect(portal.errorsOf('WhoOwns', body)).toBeNull();
      }
    },
  );

  it.each(['/owners/who', owns(''), owns('x'.repeat(2001))])(
    'refuses %s, naming the parameter',
    async path => {
      const { status, body } = await get(path);
      expect(status).toBe(400);
      expect(body.error.message).toMatch(/'of'|query\/of/);
    },
  );

  it('needs who may read reviews', async () => {
    await get(owns('a'), 'locked').expect(403);
    await request(portal.server)
      .get(`/api/ownership/v1${owns('a')}`)
      .set('Authorization', mockCredentials.none.header())
      .expect(401);
  });

  describe('who owns', () => {
    const refs = async (of: string, user = 'ann') =>
      (await get(owns(of), user).expect(200)).body.entities.map(
        (one: { ref: string }) => one.ref,
      );

    it('is answered for an entity, with where its facts lead', async () => {
      const { body } = await get(owns('component:a')).expect(200);
      expect(body).toEqual({
        asked: 'component:a',
        entities: [
          {
            ref: A,
            owners: [{ ref: 'group:default/blue', standing: 'living' }],
            accountable: 'group:default/blue',
            ownership: 'owned',
            why: 'It has a living owner, and no rule finds that owner at risk.',
            run: 'undeclared',
            leads: {
              operator: { to: 'unknown' },
              onCall: { to: 'unknown' },
              escalation: { to: 'unknown' },
            },
            suggestions: [],
          },
        ],
      });
    });

    it('is answered for what gets no verdict', async () => {
      const { body } = await get(owns('domain:default/selling')).expect(200);
      expect(body.entities).toEqual([
        {
          ref: 'domain:default/selling',
          owners: [{ ref: 'group:default/blue', standing: 'living' }],
          accountable: 'group:default/blue',
          why: 'Entities of the kind Domain get no verdict.',
          params: { kind: 'Domain' },
          suggestions: [],
        },
      ]);
    });

    it.each([
      ['a', [A]],
      ['CRAFT', ['guild:default/craft']],
      ['https://github.com/Acme/Shop.git', SHOP],
      ['github.com/acme/shop', SHOP],
      [
        'https://github.com/acme/shop/blob/main/e/src/x.ts#L1',
        ['component:default/e'],
      ],
      ['git@github.com:acme/shop.git/f/x.ts', ['component:default/f']],
    ])('takes %s as it is meant', async (of, expected) => {
      expect(await refs(of)).toEqual(expected);
    });

    it('says where the source is', async () => {
      const { body } = await get(owns('github.com/acme/shop.git/e/src'));
      expect(body).toMatchObject({
        asked: 'github.com/acme/shop.git/e/src',
        place: 'github.com/acme/shop#e/src',
        entities: [
          { source: { place: 'github.com/acme/shop#e', how: 'holds' } },
        ],
      });
    });

    it('is answered for what the reader sees, and nothing else', async () => {
      const shop = 'https://github.com/acme/shop';
      expect(await refs(shop, 'seller')).toEqual([
        'component:default/e',
        'component:default/g',
      ]);
      for (const [of, user] of [
        ['c', 'seller'],
        ['component:default/c', 'seller'],
        [`${shop}/tree/main/f`, 'seller'],
        ['a', 'blind'],
        [shop, 'blind'],
      ]) {
        const { body } = await get(owns(of), user).expect(404);
        expect(body.error.message).toMatch(
          /^(There is no entity ".*" in the catalog|No entity has its source in .*)$/,
        );
      }
    });

    it.each([
      ['none', 404, 'There is no entity "none" in the catalog'],
      ['constructor', 404, 'There is no entity "constructor" in the catalog'],
      [
        'https://github.com/acme/none',
        404,
        'No entity has its source in github.com/acme/none',
      ],
      [
        './services/pay',
        400,
        'of: "./services/pay" is a path on a disk, which a portal does not know: name an entity or the address of a repository',
      ],
      ['https://', 400, 'of: "https://" is no address of a repository'],
    ])('has no answer for %s', async (of, status, message) => {
      const { body } = await get(owns(of)).expect(status);
      expect(body.error.message).toBe(message);
    });

    it('is what the client expects', async () => {
      const options = { token: portal.tokenOf('ann') };
      const answer = await portal.client.whoOwns(
        'https://github.com/acme/shop/blob/main/e/a b.ts?x=1&y=2#L1',
        options,
      );
      expect(answer.place).toBe('github.com/acme/shop#e/a b.ts');
      expect(answer.entities.map(one => one.ref)).toEqual([
        'component:default/e',
      ]);
      await expect(portal.client.whoOwns('none', options)).rejects.toThrow(
        '404',
      );
    });
  });

  describe('the actions', () => {
    const ACTIONS = '/api/ownership/.backstage/actions/v1/actions';
    const as = (user: string) =>
      mockCredentials.user.header(`user:default/${user}`);
    const invoke = (action: string, input: object, user = 'ann') =>
      request(portal.server)
        .post(`${ACTIONS}/ownership:${action}/invoke`)
        .set('Authorization', as(user))
        .send(input);

    it('are listed as what only reads', async () => {
      const { body } = await request(portal.server)
        .get(ACTIONS)
        .set('Authorization', as('ann'))
        .expect(200);
      const told = (body.actions as Array<Record<string, unknown>>).map(
        ({ id, attributes }) => ({ id, attributes }),
      );
      const attributes = {
        readOnly: true,
        idempotent: true,
        destructive: false,
      };
      expect(told).toEqual([
        { id: 'ownership:who-decides', attributes },
        { id: 'ownership:who-owns', attributes },
      ]);
    });

    it('answer who decides as REST does, with the sentences', async () => {
      for (const user of ['ann', 'seller']) {
        for (const decision of ['data/store', 'security']) {
          const rest = (await get(who(A, decision), user)).body;
          const { body } = await invoke(
            'who-decides',
            { entityRef: A, decision },
            user,
          ).expect(200);
          expect(body.output).toEqual({
            ...rest,
            sentences: sentencesOf(rest),
          });
        }
      }
    });

    it('answer who owns as REST does', async () => {
      const { entities } = (await get(owns('g'))).body;
      expect(entities[0].suggestions).not.toEqual([]);
      for (const user of ['ann', 'seller']) {
        for (const thing of ['a', 'g', 'selling', 'github.com/acme/shop']) {
          const { body } = await invoke('who-owns', { of: thing }, user).expect(
            200,
          );
          expect(body.output).toEqual((await get(owns(thing), user)).body);
        }
      }
    });

    it.each([
      ['who-decides', { entityRef: A, decision: 'data' }, 'locked', 403],
      ['who-owns', { of: 'a' }, 'locked', 403],
      ['who-owns', { of: 'c' }, 'seller', 404],
      ['who-owns', { of: '' }, 'ann', 400],
      ['who-owns', { of: '/tmp' }, 'ann', 400],
      ['who-decides', { entityRef: 'a', decision: 'data' }, 'ann', 400],
      ['who-decides', { entityRef: A, decision: 'a b' }, 'ann', 400],
      ['who-decides', { entityRef: A }, 'ann', 400],
    ])('refuse %s of %j as %s', async (action, input, user, status) => {
      await invoke(action, input, user).expect(status);
    });

    it('are for nobody without a token', async () => {
      await request(portal.server)
        .post(`${ACTIONS}/ownership:who-owns/invoke`)
        .set('Authorization', mockCredentials.none.header())
        .send({ of: 'a' })
        .expect(401);
    });
  });
});
