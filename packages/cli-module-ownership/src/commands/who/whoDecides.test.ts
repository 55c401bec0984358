import { folder, removeFolders } from '../../testUtils/folder';
import { standingIn } from '../../testUtils/run';
import { serve, stopServers } from '../../testUtils/server';
import { whoDecides } from './whoDecides';

const team = (name: string) => `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: ${name} }
spec: { type: team, children: [], members: [ana, ben] }
`;

const component = (name: string, owner: string, spec = '') =>
  `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ${name} }
spec: { type: service, lifecycle: production, owner: ${owner}${spec} }
`;

const scope = (name: string, spec: string) => `apiVersion: pillars.dev/v1alpha1
kind: DecisionScope
metadata: { name: ${name} }
spec:
  decider: group:default/payments
${spec}`;

let cwd: string;
beforeAll(() => {
  cwd = folder({
    'catalog/all.yaml': [
      team('payments'),
      team('shop'),
      team('cto'),
      component('ledger', 'payments'),
      component('cart', 'shop', ', dependsOn: [component:ledger]'),
      scope(
        'ledger-data',
        `  decision: data/store
  appliesTo: [component:default/ledger]
  informed: [group:default/cto]
  vetoes: [{ by: group:default/shop, grounds: It breaks the cart. }]
  escalation: [{ to: group:default/cto, after: P2D, terminal: true }]
`,
      ),
      scope('all-data', '  decision: data\n  appliesTo: {}\n'),
      scope(
        'cart-a',
        '  decision: product\n  appliesTo: [component:default/cart]\n',
      ),
      scope(
        'cart-b',
        '  decision: product\n  appliesTo: [component:default/cart]\n',
      ).replace('default/payments', 'default/shop'),
    ].join('---\n'),
    'more/eu.yaml': component('cart', 'shop').replace(
      'name: cart',
      'name: cart, namespace: eu',
    ),
    'broken.yaml': 'a: [',
    'refused.yaml': scope('refused', '  decision: people\n  appliesTo: 5\n'),
  });
});
afterEach(stopServers);
afterAll(removeFolders);

/** On a day of its own, but for a portal. */
const run = (...args: string[]) =>
  whoDecides(
    args.includes('--portal') ? args : [...args, '--now', '2026-02-01'],
    standingIn(cwd),
  );

const ANSWER = {
  entity: 'component:default/ledger',
  decision: 'data/store',
  decider: 'group:default/payments',
  scope: 'decisionscope:default/ledger-data',
  conflict: [],
  candidates: [
    {
      scope: 'decisionscope:default/ledger-data',
      applies: true,
      rank: 1,
      reason: 'names the entity itself',
    },
    {
      scope: 'decisionscope:default/all-data',
      applies: true,
      rank: 2,
      reason: expect.stringMatching(/^applies to everything, /),
      params: {
        how: { clause: 'everything' },
        best: 'decisionscope:default/ledger-data',
      },
    },
  ],
  consulted: [
    {
      ref: 'group:default/shop',
      reason: 'owns component:default/cart, which depends on it',
      params: { first: 'component:default/cart', count: 0 },
    },
  ],
  informed: ['group:default/cto'],
  vetoes: [{ by: 'group:default/shop', grounds: 'It breaks the cart.' }],
  escalation: [{ level: 1, to: 'group:default/cto', after: 'P2D', end: true }],
};

const TEXT = `group:default/payments decides data/store of component:default/ledger: decisionscope:default/ledger-data names the entity itself.
It asks group:default/shop first, and group:default/shop may veto it.

Consulted
  group:default/shop  owns component:default/cart, which depends on it

May veto
  group:default/shop  It breaks the cart.

Informed
  group:default/cto

Escalation
  1. After 2 days it goes to group:default/cto; there it ends.
`;

describe('pillars who-decides', () => {
  it.each(['ledger', 'component:ledger', 'Component:Default/Ledger'])(
    'prints the answer about %s as it is',
    async entity => {
      const { output, code, notes } = await run(
        entity,
        'data/store',
        '--in',
        'catalog',
        '--format',
        'json',
      );
      expect(JSON.parse(output)).toEqual(ANSWER);
      expect({ code, notes }).toEqual({ code: 0, notes: undefined });
    },
  );

  it('prints it in words', async () => {
    const { output } = await run('ledger', 'data/store', '--in', 'catalog');
    expect(output).toBe(TEXT);
  });

  it('says which scopes were considered', async () => {
    const { output } = await run(
      '--why',
      'ledger',
      'data/store',
      '--in',
      'catalog',
    );
    expect(output.startsWith(`${TEXT}\nWhy\n`)).toBe(true);
    const why = output.slice(TEXT.length).split('\n');
    expect(why.slice(2)).toEqual([
      '  1  decisionscope:default/ledger-data  names the entity itself',
      expect.stringMatching(
        /^ {2}2 {2}decisionscope:default\/all-data {5}applies to everything, /,
      ),
      '',
    ]);
  });

  it('lists scopes that do not apply without a rank', async () => {
    const { output } = await run(
      'ledger',
      'data/backup',
      '--why',
      '--in',
      'catalog',
    );
    expect(output.split('\n').slice(-4)).toEqual([
      'Why',
      '  1  decisionscope:default/all-data     applies to everything',
      '  -  decisionscope:default/ledger-data  names the entity itself, yet decides data/store',
      '',
    ]);
  });

  it('says that no scope came near', async () => {
    const args = ['ledger', 'product', '--in', 'catalog'];
    const { output } = await run(...args, '--why');
    expect(output).toMatch(/^Nobody decides product of component:default\/led/);
    expect(output).toMatch(
      /\n\nWhy\n {2}No scope applies, or nearly does\.\n$/,
    );
    expect((await run(...args)).output).not.toContain('Why');
  });

  it('answers with both where scopes conflict, and that is an answer', async () => {
    const { output, code } = await run(
      'cart',
      'product/price',
      '--in',
      'catalog',
      '--format',
      'json',
    );
    expect(code).toBe(0);
    const answer = JSON.parse(output);
    expect(answer.decider).toBeUndefined();
    expect(answer.conflict).toEqual([
      {
        scope: 'decisionscope:default/cart-a',
        decider: 'group:default/payments',
      },
      { scope: 'decisionscope:default/cart-b', decider: 'group:default/shop' },
    ]);
  });

  it.each([
    [['nowhere'], 2, 'pillars: nowhere: There is no file or folder nowhere.\n'],
    [['broken.yaml'], 0, expect.stringMatching(/^pillars: broken\.yaml:1: /)],
  ])('says what it is without, of %j', async (paths, code, notes) => {
    const ending = await run('ledger', 'data', '--in', 'catalog', ...paths);
    expect({ code: ending.code, notes: ending.notes }).toEqual({ code, notes });
  });

  it.each([
    [
      ['leger', 'data'],
      /There is no entity "leger"\. Did you mean component:default\/ledger\?/,
    ],
    [
      ['ledger', 'prodct'],
      /No scope decides "prodct", anything above it or anything below it\. Did you mean product\?/,
    ],
    [['ledger', 'constructor'], /No scope decides "constructor"/],
    [
      ['ledger', 'x'.repeat(100_000)],
      /None of the 3 that are there has a name/,
    ],
    [
      ['ledger', 'people', '--in', 'refused.yaml'],
      /No scope decides "people", .* refused\.yaml:\d+: The catalog would refuse it: spec\.appliesTo: /,
    ],
    [['ledger'], /Name one entity and one decision/],
    [['ledger', ''], /Name one entity and one decision/],
    [['', 'data'], /Name one entity and one decision/],
    [['ledger', 'data', 'more'], /Name one entity and one decision/],
    [
      ['ledger', 'data', '--format', 'markdown'],
      /--format takes text, json, not "markdown"\./,
    ],
    [['ledger', 'data', '--portal', 'http://a'], /but not both/],
    [
      ['ledger', 'data', '--surprise'],
      /Unknown option '--surprise'\. See pillars who-decides --help/,
    ],
    [
      ['cart', 'data', '--in', 'more'],
      /"cart" is the name of component:default\/cart and component:eu\/cart: ask about one of them\./,
    ],
  ])('refuses %j', async (args, message) => {
    await expect(run(...args, '--in', 'catalog')).rejects.toThrow(message);
  });

  it('needs a catalog', async () => {
    await expect(run('ledger', 'data')).rejects.toThrow(
      'Name the catalog: files or folders with --in, or a portal',
    );
  });

  it('prints its usage', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      output: expect.stringContaining('Usage: pillars who-decides'),
    });
  });
});

describe('pillars who-decides --portal', () => {
  const LEDGER = 'component:default/ledger';
  const SAID = {
    ...ANSWER,
    candidates: [
      ANSWER.candidates[0],
      { ...ANSWER.candidates[1], reason: 'applies to everything' },
    ],
  };

  let asked: string[];
  beforeEach(() => {
    asked = [];
  });

  /** A portal that says this, and knows two carts and the ledger by name. */
  const portal = (said: unknown = SAID) =>
    serve((url, { headers }) => {
      const query = [...url.searchParams.values()].join(' ');
      const path = url.pathname.replace('/api/ownership/v1', '');
      asked.push(`${path} ${query} ${headers.authorization}`);
      const owned = (ref: string) => ({
        ref,
        owners: [],
        why: 'So it is.',
        suggestions: [],
      });
      switch (path) {
        case '/decisions/who':
          return { body: said };
        case '/decisions':
          return {
            body: {
              decisions: [
                { decision: 'data', scopes: 1 },
                { decision: 'product', scopes: 2 },
                { decision: 'products', scopes: 0 },
              ],
            },
          };
        case '/verdicts':
          return { body: { items: [{ ref: LEDGER }], total: 1 } };
        default: {
          const refs: Record<string, string[]> = {
            ledger: [LEDGER],
            cart: ['component:default/cart', 'component:eu/cart'],
          };
          const place = query.startsWith('github.com/') ? query : undefined;
          const found = place ? [LEDGER] : refs[query];
          return found
            ? { body: { asked: query, place, entities: found.map(owned) } }
            : { status: 404, body: { error: { name: 'NotFoundError' } } };
        }
      }
    });

  it('prints what the portal says as it is', async () => {
    const args = ['--portal', await portal(), '--token', 'secret'];
    const { output, code } = await run(
      LEDGER,
      'data/store',
      '--format',
      'json',
      ...args,
    );
    expect(output).toBe(`${JSON.stringify(SAID, null, 2)}\n`);
    expect(code).toBe(0);
    expect(asked).toEqual([
      `/decisions/who ${LEDGER} data/store Bearer secret`,
    ]);
    expect((await run(LEDGER, 'data/store', ...args)).output).toBe(TEXT);
  });

  it('lets the portal say what a name stands for', async () => {
    await run('ledger', 'data/store', '--portal', await portal());
    expect(asked).toEqual([
      '/owners/who ledger undefined',
      `/decisions/who ${LEDGER} data/store undefined`,
    ]);
  });

  it('asks about what gets no verdict by its ref', async () => {
    await run('domain:default/money', 'data', '--portal', await portal());
    expect(asked).toEqual([
      '/decisions/who domain:default/money data undefined',
    ]);
  });

  it('says where something is withheld', async () => {
    const { decider: _, scope: __, ...open } = SAID;
    const said = { ...open, withheld: true };
    const { output, code } = await run(
      LEDGER,
      'data',
      '--format',
      'json',
      '--portal',
      await portal(said),
    );
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual(said);
  });

  it.each([
    [
      ['cart', 'data'],
      SAID,
      '"cart" is the name of component:default/cart and component:eu/cart: ask about one of them.',
    ],
    [
      ['leger', 'data'],
      SAID,
      `There is no owned entity "leger". Did you mean ${LEDGER}?`,
    ],
    [
      ['github.com/acme/shop', 'data'],
      SAID,
      'There is no owned entity "github',
    ],
    [
      ['component:default/leger', 'data'],
      { ...SAID, unknown: 'entity' },
      `There is no owned entity "component:default/leger". Did you mean ${LEDGER}?`,
    ],
    [
      [LEDGER, 'prodct'],
      { ...SAID, unknown: 'decision' },
      'No scope decides "prodct", anything above it or anything below it. Did you mean product?',
    ],
  ])('refuses %j', async (args, said, message) => {
    const url = await portal(said);
    await expect(run(...args, '--portal', url)).rejects.toThrow(message);
  });

  it('takes no day', async () => {
    await expect(
      run('a', 'data', '--portal', 'http://a', '--now', '2026-02-01'),
    ).rejects.toThrow('A portal answers for today: --now goes with files.');
  });

  it('says of what is no decision what the portal knows, and does not ask it', async () => {
    await expect(
      run('component:default/ledger', 'Data', '--portal', await portal()),
    ).rejects.toThrow('Did you mean data?');
    expect(asked.filter(one => one.startsWith('/decisions/who'))).toEqual([]);
  });

  it('needs the defaults of the portal', async () => {
    await expect(
      run('a', 'data', '--portal', 'http://a', '--config', 'b'),
    ).rejects.toThrow(/--config goes with files/);
  });

  it.each([
    {},
    [],
    { ...SAID, entity: 5 },
    { ...SAID, decider: {} },
    { ...SAID, conflict: undefined },
    { ...SAID, candidates: [{ scope: 'a' }] },
    { ...SAID, consulted: ['a'] },
    { ...SAID, informed: [5] },
    { ...SAID, vetoes: [{}] },
    { ...SAID, escalation: [{ level: 1 }] },
  ])('refuses the answer %j', async said => {
    await expect(
      run(LEDGER, 'data', '--portal', await portal(said)),
    ).rejects.toThrow(/is no ownership backend/);
  });
});
