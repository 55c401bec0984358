import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { COMPANY, DECISIONS } from './__testUtils__/portalCompany';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const who = (entityRef: string, decision: string) =>
  `/decisions/who?${new URLSearchParams({ entityRef, decision })}`;

const cell = (domain: string, decision: string) =>
  `/decisions/cell?${new URLSearchParams({
    domain: `domain:default/${domain}`,
    decision,
  })}`;

const SHOP_DATA = '/decisions/scopes/default/shop-data';
const TILL_DATA = '/decisions/scopes/default/till-data';

const A = 'component:default/a';

const ABOUT_A = {
  entity: A,
  decision: 'data/store',
  decider: 'group:default/blue',
  scope: 'decisionscope:default/shop-data',
  conflict: [],
  candidates: [
    {
      scope: 'decisionscope:default/shop-data',
      applies: true,
      rank: 1,
      reason: 'names its system system:default/shop',
      params: { place: 'system:default/shop' },
    },
  ],
  consulted: [],
  informed: ['user:default/ann'],
  vetoes: [{ by: 'guild:default/craft', grounds: 'It leaks.' }],
  escalation: [{ level: 1, to: 'user:default/ann', after: 'P2D', end: true }],
};

const NOTHING = {
  conflict: [],
  candidates: [],
  consulted: [],
  informed: [],
  vetoes: [],
  escalation: [],
};

describe('the API of decisions', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  const get: typeof portal.get = (path, user) => portal.get(path, user);

  beforeAll(async () => {
    portal = await startPortal(
      { 'company.yaml': COMPANY, 'decisions.yaml': DECISIONS },
      // 16 and 6 entities, and a location for each file.
      24,
    );
  });
  afterAll(() => portal.clean());

  it.each([
    [who(A, 'data/store'), 'DecisionAnswer'],
    [who(A, 'security'), 'DecisionAnswer'],
    ['/decisions', 'Decisions'],
    ['/decisions/map', 'DecisionMap'],
    [cell('selling', 'data/store'), 'DecisionCellAnswer'],
    [cell('selling', 'security'), 'DecisionCellAnswer'],
    ['/decisions/scopes', 'Scopes'],
    [SHOP_DATA, 'ScopeAnswer'],
    [`${SHOP_DATA}/entities`, 'Covered'],
    ['/entities/component/default/a/decisions', 'EntityDecisions'],
    ['/entities/user/default/ann/decisions', 'EntityDecisions'],
    ['/entities/guild/default/craft/decisions', 'EntityDecisions'],
  ])('%s answers as the document says, whoever asks', async (path, schema) => {
    for (const user of ['ann', 'seller', 'service']) {
      const { body } = await get(path, user).expect(200);
      expect(portal.errorsOf(schema, body)).toBeNull();
    }
  });

  it.each([
    ['/decisions/who?entityRef=component:a', 'decision'],
    ['/decisions/who?decision=data', 'entityRef'],
    [who('a', 'data'), 'entityRef'],
    [who('component:', 'data'), 'entityRef'],
    [who('component:a\0', 'data'), 'entityRef'],
    [who(`component:${'x'.repeat(591)}`, 'data'), 'entityRef'],
    [who(A, ''), 'decision'],
    [who(A, 'Data'), 'decision'],
    [who(A, '/data'), 'decision'],
    [who(A, 'data//store'), 'decision'],
    [who(A, 'x'.repeat(201)), 'decision'],
    [`${who(A, 'data')}&surprise=1`, 'surprise'],
    [cell('selling', 'a b'), 'decision'],
    ['/decisions/cell?domain=selling&decision=data', 'domain'],
    ['/decisions/map?limit=101', 'limit'],
    ['/decisions/map?limit=0', 'limit'],
    ['/decisions/map?impact=much', 'impact'],
    ['/decisions/map?delegation=none', 'delegation'],
    ['/decisions/scopes?state=fine', 'state'],
    ['/decisions/scopes?delegation=much', 'delegation'],
    ['/decisions/scopes?limit=501', 'limit'],
    ['/decisions/scopes?q=%00', 'q'],
    ['/decisions/scopes/default/%00', 'name'],
    [`${SHOP_DATA}/entities?decides=perhaps`, 'decides'],
    ['/entities/component/default/%00/decisions', 'name'],
  ])('refuses %s, naming the parameter', async (path, parameter) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(JSON.stringify(body.error)).toContain(parameter);
  });

  it('needs who may read reviews', async () => {
    for (const path of [
      '/decisions',
      who(A, 'data'),
      '/decisions/map',
      cell('selling', 'data'),
      '/decisions/scopes',
      SHOP_DATA,
      `${SHOP_DATA}/entities`,
      '/entities/component/default/a/decisions',
    ]) {
      await get(path, 'locked').expect(403);
      await request(portal.server)
        .get(`/api/ownership/v1${path}`)
        .set('Authorization', mockCredentials.none.header())
        .expect(401);
    }
  });

  describe('who decides', () => {
    it('is answered for who may see it', async () => {
      for (const user of ['ann', 'seller', 'service']) {
        const { body } = await get(who(A, 'data/store'), user).expect(200);
        expect(body).toEqual(ABOUT_A);
      }
      const { body } = await get(who('Component:A', 'data/store')).expect(200);
      expect(body).toEqual(ABOUT_A);
    });

    it.each([
      ['component:default/none', 'data', 'entity'],
      ['component:default/constructor', 'data', 'entity'],
      [A, 'constructor', 'decision'],
    ])('is answered for %s and %s as not known', async (ref, path, unknown) => {
      const { body } = await get(who(ref, path)).expect(200);
      expect(body).toEqual({
        entity: ref,
        decision: path,
        unknown,
        ...NOTHING,
      });
    });

    it('says that something is withheld, and not what', async () => {
      expect((await get(who(A, 'security'))).body.decider).toBe(
        'user:default/cy',
      );
      const { body } = await get(who(A, 'security'), 'seller').expect(200);
      expect(body).toEqual({
        entity: A,
        decision: 'security',
        withheld: true,
        ...NOTHING,
      });
    });

    it('is answered for what is hidden as for what is not there', async () => {
      const hidden = 'component:default/c';
      for (const user of ['seller', 'blind']) {
        const { body } = await get(who(hidden, 'data/store'), user);
        expect(body).toEqual({
          entity: hidden,
          decision: 'data/store',
          unknown: 'entity',
          ...NOTHING,
        });
      }
    });

    it('is what the client expects', async () => {
      const options = { token: portal.tokenOf('ann') };
      const query = { entityRef: A, decision: 'data/store' };
      expect(await portal.client.whoDecides(query, options)).toEqual(ABOUT_A);
    });
  });

  describe('the map', () => {
    interface Domain {
      domain: string;
      entities: number;
      cells: Array<{ decision: string; matches: boolean }>;
    }
    const map = async (query = '', user = 'ann') =>
      (await get(`/decisions/map${query}`, user).expect(200)).body;
    const cellsOf = (domains: Domain[], decision: string) =>
      domains.map(one => [
        one.domain,
        one.cells.find(each => each.decision === decision),
      ]);

    it('says who decides what in which domain', async () => {
      const { total, domains, decisions, facets } = await map();
      expect(total).toBe(2);
      expect(domains.map((one: Domain) => one.entities)).toEqual([3, 4]);
      expect(decisions).toContainEqual({
        decision: 'data/store',
        title: 'store',
        listed: false,
        required: false,
        scopes: 2,
      });
      expect(cellsOf(domains, 'data/store')).toEqual([
        [
          'domain:default/paying',
          {
            decision: 'data/store',
            state: 'covered',
            scopes: ['decisionscope:default/till-data'],
            deciders: ['group:default/red'],
            totals: { scopes: 1, deciders: 1 },
            decided: 3,
            matches: true,
          },
        ],
        [
          'domain:default/selling',
          {
            decision: 'data/store',
            state: 'covered',
            scopes: ['decisionscope:default/shop-data'],
            deciders: ['group:default/blue'],
            totals: { scopes: 1, deciders: 1 },
            decided: 4,
            matches: true,
          },
        ],
      ]);
      expect(facets).toEqual({
        impact: [
          { value: 'expansion', count: 1 },
          { value: 'retention', count: 1 },
        ],
        decider: [
          { value: 'group:default/blue', count: 1 },
          { value: 'group:default/red', count: 1 },
          { value: 'user:default/cy', count: 1 },
        ],
        delegation: [{ value: 'consult', count: 1 }],
      });
    });

    it('comes in pages of domains, and marks what matches', async () => {
      const second = await map('?offset=1&limit=1');
      expect(second.total).toBe(2);
      expect(second.domains).toHaveLength(1);
      expect(second.domains[0].domain).toBe('domain:default/selling');
      const one = await map('?domain=domain%3Adefault%2Fpaying');
      expect([one.total, one.domains.length]).toEqual([1, 1]);
      expect((await map('?domain=domain%3Adefault%2Fnone')).domains).toEqual(
        [],
      );
      const { domains } = await map('?impact=expansion&impact=activation');
      const matching = cellsOf(domains, 'data/store').map(
        ([, found]) => (found as { matches: boolean }).matches,
      );
      expect(matching).toEqual([true, false]);
    });

    it('shows a reader of one domain that one, and no hidden scope', async () => {
      const { total, domains, decisions, facets } = await map('', 'seller');
      expect(total).toBe(1);
      expect(cellsOf(domains, 'security')).toEqual([
        [
          'domain:default/selling',
          {
            decision: 'security',
            // True, and without saying of whom.
            state: 'inherited',
            scopes: [],
            deciders: [],
            totals: { scopes: 0, deciders: 0 },
            decided: 4,
            matches: true,
          },
        ],
      ]);
      expect(facets.decider).toEqual([
        { value: 'group:default/blue', count: 1 },
      ]);
      const listed = (await get('/decisions', 'seller')).body.decisions;
      expect(listed).toEqual(decisions);
      expect(
        listed.find((one: { decision: string }) => one.decision === 'security')
          .scopes,
      ).toBe(0);
      expect(JSON.stringify([domains, facets])).not.toMatch(
        /paying|till|default\/red|secret|\bcy\b/,
      );
      expect(await map('', 'blind')).toMatchObject({ total: 0, domains: [] });
    });

    it('says all that is behind a cell', async () => {
      const { body } = await get(cell('selling', 'data/store')).expect(200);
      expect(body).toMatchObject({
        domain: 'domain:default/selling',
        cell: { state: 'covered', decided: 4 },
        known: { decision: 'data/store', scopes: 2 },
        answer: { entity: 'domain:default/selling', escalation: [] },
        inside: [
          {
            decider: 'group:default/blue',
            scope: 'decisionscope:default/shop-data',
            conflict: [],
            entities: 4,
            example: A,
          },
        ],
      });
      expect(body.answer).not.toHaveProperty('decider');
    });

    it.each([
      ['none', 'ann'],
      ['paying', 'seller'],
      ['selling', 'blind'],
    ])('has no cell of %s for %s', async (domain, user) => {
      const { body } = await get(cell(domain, 'data'), user).expect(404);
      expect(body.error.message).toBe(
        `There is no domain domain:default/${domain} in the catalog`,
      );
    });

    it('is what the client expects', async () => {
      const { client } = portal;
      const options = { token: portal.tokenOf('ann') };
      expect((await client.getDecisions(options)).decisions).toEqual(
        (await map()).decisions,
      );
      const query = {
        domain: ['domain:default/selling'],
        impact: ['retention' as const],
        decider: ['group:default/blue'],
        delegation: ['consult' as const],
        limit: 1,
      };
      const { domains } = await client.getDecisionMap(query, options);
      const [{ cells }] = domains;
      expect(cells.filter(one => one.matches).map(one => one.decision)).toEqual(
        ['data/store'],
      );
      const decision = 'data/store';
      const found = await client.getDecisionCell(
        { domain: 'domain:default/selling', decision },
        options,
      );
      expect(found?.cell.state).toBe('covered');
      const domain = 'domain:default/none';
      expect(
        await client.getDecisionCell({ domain, decision }, options),
      ).toBeUndefined();
    });
  });

  describe('the scopes', () => {
    const names = async (query: string, user?: string) =>
      (await get(`/decisions/scopes${query}`, user).expect(200)).body.items.map(
        (one: { name: string }) => one.name,
      );

    it('come in pages, with facets', async () => {
      const { body } = await get('/decisions/scopes').expect(200);
      const counted = (body.items as Array<Record<string, unknown>>).map(
        ({ name, covers, decides, state }) => [name, covers, decides, state],
      );
      expect(counted).toEqual([
        // The system shop with a, b and g.
        ['shop-data', 4, 4, 'inForce'],
        ['till-data', 3, 3, 'inForce'],
        // 2 groups, 2 domains, 2 systems and 7 components.
        ['secret', 13, 13, 'inForce'],
      ]);
      expect(body.total).toBe(3);
      expect(body.facets.delegation).toEqual([
        { value: 'none', count: 2 },
        { value: 'consult', count: 1 },
      ]);
      expect(await names('?decision=data')).toEqual(['shop-data', 'till-data']);
      expect(await names('?delegation=none&offset=1&limit=1')).toEqual([
        'secret',
      ]);
      expect(await names('?q=SALES')).toEqual(['shop-data']);
      expect(await names('?decider=user%3Adefault%2Fcy')).toEqual(['secret']);
      expect(await names('?state=upcoming')).toEqual([]);
    });

    it('have pages of their own, and lists of what they cover', async () => {
      const { body } = await get(SHOP_DATA).expect(200);
      expect(body.status.state).toBe('ready');
      expect(body.scope).toMatchObject({
        ref: 'decisionscope:default/shop-data',
        title: 'Where sales are stored',
        decider: 'group:default/blue',
        delegation: 'consult',
        impact: ['retention'],
        targets: ['system:default/shop'],
        informed: ['user:default/ann'],
        vetoes: [{ by: 'guild:default/craft', grounds: 'It leaks.' }],
        escalation: [
          { level: 1, to: 'user:default/ann', after: 'P2D', end: true },
        ],
        overlaps: [],
        children: [],
      });
      const covered = async (query: string) =>
        (await get(`${SHOP_DATA}/entities${query}`).expect(200)).body;
      expect(await covered('?limit=1&offset=3')).toEqual({
        items: [
          {
            ref: 'system:default/shop',
            reason: 'names the entity itself',
            decides: true,
          },
        ],
        total: 4,
      });
      expect(await covered('?q=DEFAULT/A')).toEqual({
        items: [
          {
            ref: A,
            reason: 'names its system system:default/shop',
            params: { place: 'system:default/shop' },
            decides: true,
          },
        ],
        total: 1,
      });
      expect((await covered('?decides=true')).total).toBe(4);
      expect((await covered('?decides=false')).total).toBe(0);
    });

    it('are shown to who may see them, with what else that reader sees', async () => {
      expect(await names('', 'seller')).toEqual(['shop-data']);
      expect(await names('', 'blind')).toEqual([]);
      const list = (await get('/decisions/scopes', 'seller')).body;
      expect(list).toMatchObject({ total: 1, items: [{ covers: 4 }] });
      expect(list.facets.decider).toEqual([
        { value: 'group:default/blue', count: 1 },
      ]);
      for (const [path, user] of [
        [TILL_DATA, 'seller'],
        [`${TILL_DATA}/entities`, 'seller'],
        [SHOP_DATA, 'blind'],
        ['/decisions/scopes/default/none', 'ann'],
        ['/decisions/scopes/default/none/entities', 'ann'],
      ]) {
        const { body } = await get(path, user).expect(404);
        expect(body.error.message).toMatch(
          /^There is no decision scope decisionscope:default\/\S+ in the catalog$/,
        );
      }
    });

    it('are what the client expects', async () => {
      const { client } = portal;
      const options = { token: portal.tokenOf('ann') };
      const { items } = await client.getScopes(
        { q: 'sales are', state: ['inForce'], decision: ['data'] },
        options,
      );
      expect(items).toHaveLength(1);
      const [{ ref }] = items;
      expect((await client.getScope(ref, options))?.scope.name).toBe(
        'shop-data',
      );
      const none = 'decisionscope:default/none';
      expect(await client.getScope(none, options)).toBeUndefined();
      const query = { decides: true, q: 'shop', limit: 1 };
      expect((await client.getCovered(ref, query, options)).total).toBe(1);
    });
  });

  describe('the decisions about an entity', () => {
    const about = async (kind: string, name: string, user?: string) =>
      (
        await get(`/entities/${kind}/default/${name}/decisions`, user).expect(
          200,
        )
      ).body;

    it('are those of the scopes that cover it, and the required ones', async () => {
      const { about: decisions, party } = await about('component', 'a');
      expect(decisions).toMatchObject([
        {
          decision: 'data/store',
          required: false,
          decider: 'group:default/blue',
          scope: 'decisionscope:default/shop-data',
          conflict: [],
        },
        {
          decision: 'security',
          // A scope decides it as a whole.
          required: true,
          decider: 'user:default/cy',
          scope: 'decisionscope:default/secret',
          conflict: [],
        },
      ]);
      expect(party).toBeUndefined();
    });

    it.each([
      ['group', 'blue', { decides: ['shop-data'] }],
      ['user', 'ann', { informed: ['shop-data'], escalates: ['shop-data'] }],
      ['user', 'cy', { decides: ['secret'] }],
      ['guild', 'craft', { vetoes: ['shop-data'] }],
    ])('and what %s %s decides', async (kind, name, expected) => {
      const { party } = await about(kind, name);
      const found = Object.entries(
        party as Record<string, Array<{ name?: string; scope?: object }>>,
      ).map(([list, items]) => [
        list,
        items.map(one => (one.scope ?? one) as { name: string }),
      ]);
      const named = found.map(([list, items]) => [
        list,
        (items as Array<{ name: string }>).map(one => one.name),
      ]);
      expect(Object.fromEntries(named)).toEqual({
        decides: [],
        consulted: [],
        informed: [],
        vetoes: [],
        escalates: [],
        ...expected,
      });
    });

    it('are those that the reader may see', async () => {
      const { about: decisions } = await about('component', 'a', 'seller');
      expect(decisions).toMatchObject([
        { decision: 'data/store', decider: 'group:default/blue' },
        { decision: 'security', withheld: true, conflict: [] },
      ]);
      expect(JSON.stringify(decisions)).not.toMatch(/secret|\bcy\b/);
      for (const [path, user] of [
        ['component/default/c', 'seller'],
        ['component/default/a', 'blind'],
        ['component/default/none', 'ann'],
      ]) {
        await get(`/entities/${path}/decisions`, user).expect(404);
      }
    });

    it('are what the client expects', async () => {
      const options = { token: portal.tokenOf('ann') };
      const found = await portal.client.getEntityDecisions(
        'user:default/cy',
        options,
      );
      expect(found?.party?.decides.map(one => one.name)).toEqual(['secret']);
      expect(
        await portal.client.getEntityDecisions('user:default/none', options),
      ).toBeUndefined();
    });
  });
});
