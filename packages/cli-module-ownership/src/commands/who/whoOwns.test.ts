import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { folder, removeFolders } from '../../testUtils/folder';
import { standingIn } from '../../testUtils/run';
import { serve, stopServers } from '../../testUtils/server';
import { whoOwns } from './whoOwns';

const GROUP = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: payments }
spec: { type: team, children: [], members: [ana, ben] }
`;

const library = (name: string, owner = 'payments', annotations = '{}') =>
  `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ${name}, annotations: ${annotations} }
spec: { type: library, lifecycle: experimental, owner: ${owner} }
`;

const at = (path: string) =>
  `{ backstage.io/source-location: 'url:https://github.com/acme/shop/tree/main/${path}' }`;

const GUILD = `apiVersion: pillars.dev/v1alpha1
kind: Guild
metadata: { name: crafts }
spec: { form: club }
`;

let cwd: string;
let bare: string;
beforeAll(() => {
  cwd = folder({
    'catalog/all.yaml': [
      GROUP,
      library('checkout', 'gone', at('services/checkout/')),
      library('cart', 'payments', at('services/')),
      library('cart-api', 'payments', '{ github.com/project-slug: acme/cart }'),
      library('mail').replace('experimental', 'deprecated'),
      library('mail').replace('name: mail', 'name: mail, namespace: eu'),
    ].join('---\n'),
    'shop/services/checkout/src/a.ts': '',
    'shop/services/seeds/catalog-info.yaml': library('seeds'),
    'shop/services/seeds/src/b.ts': '',
    'shop/docs/a.md': '',
    'guild.yaml': GUILD,
    'broken.yaml': 'a: [',
    checkout: 'A file of the name of an entity.',
  });
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', join(cwd, 'shop'), ...args], {
      // A hook of Git would otherwise mean the repository it runs in.
      env: { PATH: process.env.PATH },
    });
  git('init', '-q');
  git('remote', 'add', 'origin', 'git@github.com:acme/shop.git');
  bare = folder({
    'a/catalog-info.yaml': library('plain'),
    'a/src/c.ts': '',
    'b/d.ts': '',
  });
});
afterEach(stopServers);
afterAll(removeFolders);

/** On a day of its own, but for a portal. */
const run = (args: string[], from = cwd) =>
  whoOwns(
    args.includes('--portal') ? args : [...args, '--now', '2026-02-01'],
    standingIn(from),
  );

const json = async (args: string[], from = cwd) =>
  JSON.parse((await run([...args, '--format', 'json'], from)).output);

type Printed = { ref: string; source?: { place: string; how: string } };

const refs = async (args: string[], from = cwd) =>
  (await json(args, from)).entities.map((one: Printed) => one.ref);

const sources = async (args: string[], from = cwd) =>
  (await json(args, from)).entities.map(
    ({ ref, source }: Printed) =>
      `${ref.split('/')[1]} ${source?.how} ${source?.place}`,
  );

describe('pillars who-owns', () => {
  it('answers for an entity', async () => {
    const { output, code, notes } = await run(['cart', '--in', 'catalog']);
    expect({ code, notes }).toEqual({ code: 0, notes: undefined });
    expect(output).toBe(`component:default/cart
  owner        group:default/payments, living
  accountable  group:default/payments
  verdict      owned: It has a living owner, and no rule finds that owner at risk.
  who runs it  not applicable
  operator     not stated
  on-call      not stated
  escalation   not stated
`);
  });

  it.each([
    [['component:default/checkout'], ['component:default/checkout']],
    // The name of an entity comes before a file of that name.
    [['checkout'], ['component:default/checkout']],
    [['mail'], ['component:default/mail', 'component:eu/mail']],
    [['eu/mail'], ['component:eu/mail']],
    [['payments'], ['group:default/payments']],
  ])('takes %j for %j', async (args, expected) => {
    expect(await refs([...args, '--in', 'catalog'])).toEqual(expected);
  });

  it.each([
    [
      'https://github.com/acme/shop',
      [
        'cart within github.com/acme/shop#services',
        'checkout within github.com/acme/shop#services/checkout',
      ],
    ],
    [
      'git@github.com:acme/shop.git',
      [
        'cart within github.com/acme/shop#services',
        'checkout within github.com/acme/shop#services/checkout',
      ],
    ],
    [
      'https://github.com/acme/shop/blob/next/services/checkout/src/a.ts#L3',
      [
        'checkout holds github.com/acme/shop#services/checkout',
        'cart holds github.com/acme/shop#services',
      ],
    ],
    ['github.com/Acme/Cart', ['cart-api holds github.com/acme/cart']],
  ])('says whose source is at %s', async (address, expected) => {
    expect(await sources([address, '--in', 'catalog'])).toEqual(expected);
  });

  it('takes the folder of a definition for a source that is not stated', async () => {
    expect(
      await sources(['github.com/acme/shop', '--in', 'catalog', 'shop']),
    ).toEqual([
      'cart within github.com/acme/shop#services',
      'checkout within github.com/acme/shop#services/checkout',
      'seeds within github.com/acme/shop#services/seeds',
    ]);
  });

  it.each([
    [
      './shop/services/checkout/src/a.ts',
      ['checkout holds shop/services/checkout', 'cart holds shop/services'],
    ],
    [
      'shop/services/seeds/src/b.ts',
      ['seeds holds shop/services/seeds', 'cart holds shop/services'],
    ],
    [
      'shop',
      [
        'cart within shop/services',
        'checkout within shop/services/checkout',
        'seeds within shop/services/seeds',
      ],
    ],
  ])('says whose source is at the path %s', async (path, expected) => {
    expect(await sources([path, '--in', 'catalog', 'shop'])).toEqual(expected);
  });

  it.each([
    ['a/src/c.ts', 'a/src/c.ts', ['plain holds a']],
    ['a', 'a', ['plain holds a']],
    ['.', '.', ['plain within a']],
  ])('needs no Git for %s', async (path, place, expected) => {
    const args = [path, '--in', 'a'];
    expect((await json(args, bare)).place).toBe(place);
    expect(await sources(args, bare)).toEqual(expected);
  });

  it('says that nothing states a source', async () => {
    await expect(
      run(['github.com/acme/shop', '--in', 'a'], bare),
    ).rejects.toThrow(
      'No entity has its source in github.com/acme/shop. None says where its source is.',
    );
  });

  it('names places from where one stands', async () => {
    const here = join(cwd, 'shop/services/seeds');
    expect(await sources(['.', '--in', '.', '../../../catalog'], here)).toEqual(
      ['seeds holds .', 'cart holds ..'],
    );
  });

  it.each([
    [['nowhere'], 2, 'pillars: nowhere: There is no file or folder nowhere.\n'],
    [['broken.yaml'], 0, expect.stringMatching(/^pillars: broken\.yaml:1: /)],
  ])('says what it is without, of %j', async (paths, code, notes) => {
    const ending = await run(['cart', '--in', 'catalog', ...paths]);
    expect({ code: ending.code, notes: ending.notes }).toEqual({ code, notes });
  });

  it.each([
    [
      'chekout',
      /There is no entity "chekout"\. Did you mean component:default\/checkout\?/,
    ],
    [
      'api:default/checkout',
      /There is no entity "api:default\/checkout"\. Did you mean component:default\/checkout/,
    ],
    ['zzz', /There is no entity "zzz"\. None of the 6 that are there/],
    ['constructor', /There is no entity "constructor"\./],
    ['a:b:c', /There is no entity "a:b:c"\./],
    [
      'https://github.com/acme/shops',
      /No entity has its source in github\.com\/acme\/shops\. Did you mean github\.com\/acme\/shop\?/,
    ],
    [
      'https://github.com/acme/shop/tree/main/zzz',
      /No entity has its source in github\.com\/acme\/shop#zzz\./,
    ],
    ['https://', /"https:\/\/" is no address of a repository\./],
    ['./nowhere', /\.\/nowhere cannot be looked at: there is no such file\./],
    [
      './guild.yaml',
      /No entity is defined at or around \.\/guild\.yaml, which is in no working tree/,
    ],
    [
      './shop/docs/a.md',
      /No entity is defined at or around \.\/shop\/docs\/a\.md, and none states one there in github\.com\/acme\/shop\./,
    ],
    ['', /Name one thing/],
  ])('finds nothing of %j', async (asked, message) => {
    await expect(run([asked, '--in', 'catalog'])).rejects.toThrow(message);
  });

  it.each([
    [['cart'], /Name the catalog: files or folders with --in, or a portal/],
    [['cart', '--in', 'catalog', '--portal', 'http://a'], /but not both/],
    [['cart', '--in', ''], /A path is blank\./],
    [['cart', 'mail', '--in', 'catalog'], /Name one thing/],
    [['--in', 'catalog'], /Name one thing/],
    [
      ['cart', '--in', 'catalog', '--format', 'sarif'],
      /--format takes text, json, not "sarif"\./,
    ],
    [
      ['cart', '--in', 'catalog', '--fail-on', 'never'],
      /Unknown option '--fail-on'\. See pillars who-owns --help/,
    ],
    [
      ['cart', '--portal', 'http://a', '--config', 'b'],
      /--config goes with files/,
    ],
    [
      ['guild:default/crafts', '--in', 'catalog', 'guild.yaml'],
      /guild\.yaml:\d+: guild:default\/crafts: The catalog would refuse it: /,
    ],
  ])('refuses %j', async (args, message) => {
    await expect(run(args)).rejects.toThrow(message);
  });

  it('prints its usage', async () => {
    expect(await run(['--help'])).toMatchObject({
      code: 0,
      output: expect.stringContaining('Usage: pillars who-owns'),
    });
  });
});

const OWNED = {
  ref: 'component:default/cart',
  owners: [{ ref: 'group:default/payments', standing: 'living' }],
  accountable: 'group:default/payments',
  ownership: 'owned',
  why: 'It has a living owner, and no rule finds that owner at risk.',
  run: 'undeclared',
  leads: {
    operator: { to: 'unknown' },
    onCall: { to: 'unattributed', fact: { value: 'PSHOP', path: 'a' } },
    escalation: { to: 'unknown' },
  },
  suggestions: [],
};

describe('pillars who-owns --portal', () => {
  let asked: string[];
  beforeEach(() => {
    asked = [];
  });

  /** A portal that knows the cart, and one repository. */
  const portal = () =>
    serve((url, { headers }) => {
      const of = url.searchParams.get('of');
      asked.push(`${url.pathname} ${of} ${headers.authorization}`);
      if (url.pathname.endsWith('/verdicts')) {
        return {
          body: {
            items: [{ ref: OWNED.ref }, { ref: 'api:eu/cart' }],
            total: 2,
          },
        };
      }
      if (of === 'component:cart') {
        return { body: { asked: of, entities: [OWNED] } };
      }
      const place = 'github.com/acme/shop#services/seeds/src';
      const source = { place: 'github.com/acme/shop#services', how: 'holds' };
      return of?.startsWith('https://github.com/acme/shop')
        ? { body: { asked: of, place, entities: [{ ...OWNED, source }] } }
        : { status: 404, body: { error: { name: 'NotFoundError' } } };
    });

  const WHO = '/api/ownership/v1/owners/who';

  it('says what the portal says', async () => {
    const url = await portal();
    const args = ['component:cart', '--portal', url, '--token', 'secret'];
    expect(await json(args)).toEqual({
      asked: 'component:cart',
      entities: [OWNED],
    });
    expect(asked).toEqual([`${WHO} component:cart Bearer secret`]);
    expect((await run(args)).output).toBe(`component:default/cart
  owner        group:default/payments, living
  accountable  group:default/payments
  verdict      owned: It has a living owner, and no rule finds that owner at risk.
  who runs it  undeclared
  operator     not stated
  on-call      PSHOP, which leads to nobody
  escalation   not stated
`);
  });

  it('says in French what it can, and as it stands what it cannot', async () => {
    const entity = {
      ...OWNED,
      owners: [{ ref: 'group:default/a', standing: 'asleep' }],
      why: 'It is new.',
      params: null,
      checks: [{ rule: 'constructor', outcome: 'finding', reason: 'It is.' }],
      leads: undefined,
    };
    const url = await serve(() => ({
      body: { asked: 'eu/cart', entities: [entity] },
    }));
    const { output } = await run([
      ...['eu/cart', '--portal', url],
      ...['--lang', 'fr'],
    ]);
    expect(output).toContain('  propriétaire  group:default/a, asleep\n');
    expect(output).toContain(
      '  verdict       avec propriétaire\u00a0: It is new.\n',
    );
  });

  it('takes no day', async () => {
    await expect(
      run(['a', '--portal', 'http://a', '--now', '2026-02-01']),
    ).rejects.toThrow('A portal answers for today: --now goes with files.');
  });

  it('asks about a repository as it is named', async () => {
    const address = 'https://github.com/acme/shop/tree/main/services/seeds/src';
    expect(await sources([address, '--portal', await portal()])).toEqual([
      'cart holds github.com/acme/shop#services',
    ]);
    expect(asked).toEqual([`${WHO} ${address} undefined`]);
  });

  it.each([
    // Could be an entity, so that is asked first.
    ['shop/services/seeds/src', 2],
    ['./shop/services/seeds/src', 1],
  ])('asks about the repository that %s is in', async (path, requests) => {
    const answer = await json([path, '--portal', await portal()]);
    expect(answer.asked).toBe(path);
    expect(answer.place).toBe('github.com/acme/shop#services/seeds/src');
    expect(asked).toHaveLength(requests);
    expect(asked.at(-1)).toBe(
      `${WHO} https://github.com/acme/shop.git/services/seeds/src undefined`,
    );
  });

  it('asks about a whole working tree', async () => {
    const here = join(cwd, 'shop');
    await json(['.', '--portal', await portal()], here);
    expect(asked).toEqual([`${WHO} https://github.com/acme/shop undefined`]);
  });

  it.each([
    [
      'kart',
      /^There is no owned entity "kart"\. Did you mean component:default\/cart or api:eu\/cart\?$/,
    ],
    [
      'https://github.com/acme/none/tree/main/a',
      /^No entity has its source in github\.com\/acme\/none#a\.$/,
    ],
    [
      'github.com/acme/none',
      /^No entity has its source in github\.com\/acme\/none\.$/,
    ],
    ['https://', /^"https:\/\/" is no address of a repository\.$/],
    [
      './catalog',
      /^A portal is asked .* and \.\/catalog is in no working tree/,
    ],
    ['./nowhere', /^\.\/nowhere cannot be looked at: there is no such file\.$/],
  ])('finds nothing of %s', async (thing, message) => {
    await expect(run([thing, '--portal', await portal()])).rejects.toThrow(
      message,
    );
  });

  it.each([
    undefined,
    [],
    { ...OWNED, ref: 5 },
    { ...OWNED, why: undefined },
    { ...OWNED, owners: 'x' },
    { ...OWNED, owners: ['x'] },
    { ...OWNED, owners: [{ ref: 'a' }] },
    { ...OWNED, ownership: {} },
    { ...OWNED, leads: {} },
    { ...OWNED, leads: { ...OWNED.leads, onCall: { to: 'owner' } } },
    { ...OWNED, suggestions: undefined },
    { ...OWNED, suggestions: [{ owner: 'a', reasons: [] }] },
    { ...OWNED, suggestions: [{ owner: 'a', reasons: [{ text: 'a' }] }] },
    { ...OWNED, checks: [{ rule: 'a' }] },
    { ...OWNED, checks: [{ rule: 'a', outcome: 'pass', evidence: 5 }] },
    { ...OWNED, source: { place: 'a' } },
  ])('refuses the answer %j', async entity => {
    const url = await serve(() => ({
      body: { asked: 'eu/cart', entities: [entity] },
    }));
    await expect(run(['eu/cart', '--portal', url])).rejects.toThrow(
      /is no ownership backend/,
    );
  });
});
