import { parseOwnershipSettings } from '../../settings';
import { createSnapshot } from '../../snapshot';
import { entities } from '../../testUtils/entities';
import { mapFacets } from './mapFacets';
import { readDecisionCell } from './readDecisionCell';
import { readDecisionMap } from './readDecisionMap';
import { MapFilters } from './types';

const TODAY = Date.parse('2026-01-01');

// The domain selling holds a system with two components; online is below it
// and holds one system; all holds selling alone.
const WORLD = `
kind: Domain
metadata: { name: all }
---
kind: Domain
metadata:
  name: selling
  title: Selling
  annotations: { pillars.dev/business-impact: 'retention, more, activation' }
spec: { subdomainOf: all }
---
kind: Domain
metadata: { name: online }
spec: { subdomainOf: selling }
---
kind: System
metadata: { name: shop }
spec: { domain: selling }
---
kind: Component
metadata: { name: basket }
spec: { type: service, system: shop }
---
kind: Component
metadata: { name: checkout }
spec: { type: service, system: shop }
---
kind: System
metadata: { name: web }
spec: { domain: online }
`;

const SETTINGS = {
  decisions: {
    taxonomy: [
      { name: 'data', decisions: [{ name: 'events' }] },
      { name: 'delivery' },
    ],
    required: ['delivery'],
  },
};

/** A scope of a name, in one line. */
const scope = (name: string, spec: string) =>
  `---\nkind: DecisionScope\nmetadata: { name: ${name} }\nspec: { ${spec} }\n`;

const snapshotOf = (...scopes: string[]) =>
  createSnapshot(
    entities(WORLD + scopes.join('')),
    parseOwnershipSettings(SETTINGS),
  );

const domain = (name: string) => `domain:default/${name}`;
const scopeRef = (name: string) => `decisionscope:default/${name}`;

/** One cell of the map. */
function cellOf(scopes: string[], decision: string, name = 'selling') {
  const map = readDecisionMap(snapshotOf(...scopes), TODAY);
  const column = map.domains.find(one => one.domain === domain(name))!;
  return column.cells.find(one => one.decision === decision)!;
}

const A = 'decision: data/events, decider: group:a';
const B = 'decision: data/events, decider: group:b';
const OVERDUE = 'reviewBy: 2025-12-31';

describe('the state of a cell', () => {
  it.each([
    {
      name: 'covered by the name of the domain',
      scopes: [scope('x', `${A}, appliesTo: [domain:selling]`)],
      state: 'covered',
    },
    {
      name: 'covered by a predicate for domains',
      scopes: [scope('x', `${A}, appliesTo: { kind: Domain }`)],
      state: 'covered',
    },
    {
      name: 'covered by what is about all that is in it',
      scopes: [scope('x', `${A}, appliesTo: [system:shop]`)],
      state: 'covered',
    },
    {
      name: 'inherited from the domain above',
      scopes: [scope('x', `${A}, appliesTo: [domain:all]`)],
      state: 'inherited',
    },
    {
      name: 'inherited from everything',
      scopes: [scope('x', `${A}, appliesTo: {}`)],
      state: 'inherited',
    },
    {
      name: 'inherited from the decision above',
      scopes: [
        scope(
          'x',
          'decision: data, decider: group:a, appliesTo: [system:shop]',
        ),
      ],
      state: 'inherited',
    },
    {
      name: 'inherited as long as one component is decided from above',
      scopes: [
        scope('x', `${A}, appliesTo: {}`),
        scope('y', `${B}, appliesTo: [component:basket]`),
      ],
      state: 'inherited',
    },
    {
      name: 'partly: a component of three things',
      scopes: [scope('x', `${A}, appliesTo: [component:basket]`)],
      state: 'partly',
      decided: 1,
    },
    {
      name: 'expired before partly',
      scopes: [scope('x', `${A}, appliesTo: [component:basket], ${OVERDUE}`)],
      state: 'expired',
      decided: 1,
    },
    {
      name: 'expired before inherited, whatever part it decides',
      scopes: [
        scope('x', `${A}, appliesTo: {}`),
        scope('y', `${A}, appliesTo: [component:basket], ${OVERDUE}`),
      ],
      state: 'expired',
    },
    {
      name: 'not expired by a scope that a more specific one beats',
      scopes: [
        scope('x', `${A}, appliesTo: {}, ${OVERDUE}`),
        scope('y', `${A}, appliesTo: [domain:selling]`),
      ],
      state: 'covered',
    },
    {
      name: 'overlapping about the domain',
      scopes: [
        scope('x', `${A}, appliesTo: [domain:selling]`),
        scope('y', `${B}, appliesTo: [domain:selling]`),
      ],
      state: 'overlapping',
    },
    {
      name: 'overlapping about one component, before expired and covered',
      scopes: [
        scope('x', `${A}, appliesTo: [component:basket], ${OVERDUE}`),
        scope('y', `${B}, appliesTo: [component:basket]`),
        scope('z', `${A}, appliesTo: [domain:selling]`),
      ],
      state: 'overlapping',
    },
    {
      name: 'no overlap of scopes that agree',
      scopes: [
        scope('x', `${A}, appliesTo: [domain:selling]`),
        scope('y', `${A}, appliesTo: [domain:selling]`),
      ],
      state: 'covered',
    },
    {
      name: 'open where only something below is decided',
      scopes: [
        scope(
          'x',
          'decision: data/events/orders, decider: group:a, appliesTo: {}',
        ),
      ],
      state: 'open',
      decided: 0,
    },
    {
      name: 'open before the scope begins',
      scopes: [scope('x', `${A}, appliesTo: {}, validFrom: 2026-01-02`)],
      state: 'open',
      decided: 0,
    },
  ])('$name', ({ scopes, state, decided = 3 }) => {
    expect(cellOf(scopes, 'data/events')).toMatchObject({ state, decided });
  });

  it.each([
    { name: 'nobody', scopes: [], state: 'missing', decided: 0 },
    {
      name: 'two components of three things, before expired',
      scopes: [
        scope(
          'x',
          `decision: delivery, decider: group:a, appliesTo: { kind: Component }, ${OVERDUE}`,
        ),
      ],
      state: 'missing',
      decided: 2,
    },
    {
      name: 'two deciders of one component, before missing',
      scopes: ['a', 'b'].map(name =>
        scope(
          name,
          `decision: delivery, decider: group:${name}, appliesTo: [component:basket]`,
        ),
      ),
      state: 'overlapping',
      decided: 1,
    },
    {
      name: 'all that is in it',
      scopes: [
        scope(
          'x',
          'decision: delivery, decider: group:a, appliesTo: { kind: System }',
        ),
      ],
      state: 'covered',
      decided: 3,
    },
  ])('of a required decision: $name', ({ scopes, state, decided }) => {
    expect(cellOf(scopes, 'delivery')).toMatchObject({ state, decided });
  });

  it('is not missing in a domain that only holds others', () => {
    const below = scope(
      'x',
      'decision: delivery, decider: group:a, appliesTo: [domain:selling]',
    );
    expect(cellOf([below], 'delivery', 'all').state).toBe('open');
    expect(cellOf([below], 'delivery', 'online').state).toBe('inherited');
    const everywhere = below.replace('[domain:selling]', '{}');
    expect(cellOf([everywhere], 'delivery', 'all').state).toBe('inherited');
    const named = below.replace('selling', 'all');
    expect(cellOf([named], 'delivery', 'all').state).toBe('covered');
  });
});

describe('who a cell names', () => {
  it('begins with the domain itself, then goes by ref, and ends with the fifth', () => {
    const cell = cellOf(
      [
        scope('z', `${A}, appliesTo: [domain:selling]`),
        ...['a', 'b', 'c', 'd', 'e'].map(name =>
          scope(name, `${B}, appliesTo: [component:basket]`),
        ),
        scope('beaten', `${B}, appliesTo: {}`),
      ],
      'data/events',
    );
    expect(cell.scopes).toEqual(['z', 'a', 'b', 'c', 'd'].map(scopeRef));
    expect(cell.deciders).toEqual(['group:default/a', 'group:default/b']);
    expect(cell.totals).toEqual({ scopes: 6, deciders: 2 });
  });

  it('is nobody where nobody decides', () => {
    expect(cellOf([], 'data')).toEqual({
      decision: 'data',
      state: 'open',
      scopes: [],
      deciders: [],
      totals: { scopes: 0, deciders: 0 },
      decided: 0,
      matches: true,
    });
  });
});

describe('readDecisionMap', () => {
  it('has a column for each domain, and a row for each decision', () => {
    const { decisions, domains } = readDecisionMap(snapshotOf(), TODAY);
    const rows = ['data', 'data/events', 'delivery'];
    expect(decisions.map(one => one.decision)).toEqual(rows);
    expect(domains).toEqual([
      {
        domain: domain('all'),
        impact: [],
        entities: 0,
        cells: expect.anything(),
      },
      {
        domain: domain('online'),
        impact: [],
        entities: 1,
        cells: expect.anything(),
      },
      {
        domain: domain('selling'),
        title: 'Selling',
        impact: ['activation', 'retention'],
        entities: 3,
        cells: expect.anything(),
      },
    ]);
    for (const { cells } of domains) {
      expect(cells.map(one => one.decision)).toEqual(rows);
    }
  });

  it('is narrowed to the domains that are named', () => {
    const domains = [domain('selling'), domain('gone')];
    const map = readDecisionMap(snapshotOf(), TODAY, { domains });
    expect(map.domains.map(one => one.domain)).toEqual([domain('selling')]);
  });

  const SCOPES = [
    scope(
      'x',
      `${A}, appliesTo: [domain:selling], impact: [expansion], delegation: tell`,
    ),
    scope(
      'y',
      `${B}, appliesTo: [component:basket], impact: [retention], delegation: agree`,
    ),
  ];

  function matching(filters: MapFilters, name = 'selling') {
    const map = readDecisionMap(snapshotOf(...SCOPES), TODAY, { filters });
    return map.domains
      .find(one => one.domain === domain(name))!
      .cells.filter(one => one.matches)
      .map(one => one.decision);
  }

  it.each<[string, MapFilters, string[]]>([
    ['nothing', {}, ['data', 'data/events', 'delivery']],
    [
      'empty lists',
      { impact: [], decider: [], delegation: [] },
      ['data', 'data/events', 'delivery'],
    ],
    ['a decider', { decider: ['group:default/b'] }, ['data/events']],
    ['a decider of nothing', { decider: ['group:default/c'] }, []],
    [
      'one delegation of two',
      { delegation: ['sell', 'agree'] },
      ['data/events'],
    ],
    [
      'what one scope has',
      {
        decider: ['group:default/a'],
        delegation: ['tell'],
        impact: ['expansion'],
      },
      ['data/events'],
    ],
    [
      'what no one scope has',
      { decider: ['group:default/a'], delegation: ['agree'] },
      [],
    ],
    [
      'an impact of the domain, where there is no scope',
      { impact: ['activation'] },
      ['data', 'delivery'],
    ],
    [
      'an impact of the domain and a scope',
      { impact: ['retention'] },
      ['data', 'data/events', 'delivery'],
    ],
    [
      'an impact of the domain and a decider',
      { impact: ['activation'], decider: ['group:default/a'] },
      [],
    ],
  ])('finds the cells by %s', (_name, filters, expected) => {
    expect(matching(filters)).toEqual(expected);
  });

  it('finds nothing by impact in a domain that states none', () => {
    expect(matching({ impact: ['activation'] }, 'all')).toEqual([]);
  });
});

describe('a reader who may not see all', () => {
  const without =
    (...hidden: string[]) =>
    (ref: string) =>
      !hidden.includes(ref);

  it('sees no hidden domain, and no count of hidden entities', () => {
    const maySee = without(domain('online'), 'component:default/basket');
    const snapshot = snapshotOf(
      scope('x', `${A}, appliesTo: [component:basket, component:checkout]`),
    );
    const map = readDecisionMap(snapshot, TODAY, { maySee });
    expect(map.domains.map(one => [one.domain, one.entities])).toEqual([
      [domain('all'), 0],
      [domain('selling'), 2],
    ]);
    expect(map.domains[1].cells[1]).toMatchObject({
      decision: 'data/events',
      state: 'partly',
      decided: 1,
    });
    const asked = { domain: domain('online'), decision: 'data' };
    expect(readDecisionCell(snapshot, asked, TODAY, maySee)).toBeUndefined();
  });

  it('sees the state that a hidden scope makes, and not the scope', () => {
    const maySee = without(scopeRef('x'));
    const snapshot = snapshotOf(
      scope('x', `${A}, appliesTo: [domain:selling], impact: [expansion]`),
    );
    const { decisions, domains } = readDecisionMap(snapshot, TODAY, {
      maySee,
      filters: { impact: ['expansion'] },
    });
    expect(decisions[1]).toMatchObject({ decision: 'data/events', scopes: 0 });
    expect(domains[2].cells[1]).toEqual({
      decision: 'data/events',
      state: 'covered',
      scopes: [],
      deciders: [],
      totals: { scopes: 0, deciders: 0 },
      decided: 3,
      matches: false,
    });
  });

  it('is not told that something is missing where everything is hidden', () => {
    const maySee = without('system:default/web');
    const inOnline = (scopes: string[]) =>
      readDecisionMap(snapshotOf(...scopes), TODAY, {
        maySee,
        domains: [domain('online')],
      }).domains[0].cells[2];
    expect(inOnline([])).toMatchObject({ decision: 'delivery', state: 'open' });
    expect(
      inOnline([
        scope('x', 'decision: delivery, decider: group:a, appliesTo: {}'),
      ]),
    ).toMatchObject({ state: 'inherited' });
  });
});

describe('readDecisionCell', () => {
  const cell = (scopes: string[], decision = 'data/events', name = 'selling') =>
    readDecisionCell(
      snapshotOf(...scopes),
      { domain: domain(name), decision },
      TODAY,
    );

  it('says whose review was due, beyond the scopes that it names', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map(name =>
      scope(name, `${A}, appliesTo: [component:basket]`),
    );
    const whole = scope('z', `${A}, appliesTo: [domain:selling]`);
    const due = scope('late', `${B}, appliesTo: [system:shop], ${OVERDUE}`);
    const beaten = scope('beaten', `${B}, appliesTo: {}, ${OVERDUE}`);
    const { pastReview, cell: found } = cell([...many, whole, due, beaten])!;
    expect(found.scopes).not.toContain(scopeRef('late'));
    expect(pastReview).toEqual([
      {
        scope: scopeRef('late'),
        decider: 'group:default/b',
        reviewBy: '2025-12-31',
      },
    ]);
    const unseen = readDecisionCell(
      snapshotOf(due),
      { domain: domain('selling'), decision: 'data/events' },
      TODAY,
      ref => ref !== scopeRef('late'),
    )!;
    expect(unseen.cell.state).toBe('expired');
    expect(unseen.pastReview).toEqual([]);
  });

  it('groups what is inside by who decides', () => {
    const found = cell([
      scope('x', `${A}, appliesTo: [system:shop]`),
      scope('y', `${B}, appliesTo: [component:basket]`),
    ])!;
    expect(found.inside).toEqual([
      {
        decider: 'group:default/a',
        scope: scopeRef('x'),
        conflict: [],
        entities: 2,
        example: 'component:default/checkout',
      },
      {
        decider: 'group:default/b',
        scope: scopeRef('y'),
        conflict: [],
        entities: 1,
        example: 'component:default/basket',
      },
    ]);
    expect(found.known).toEqual({
      decision: 'data/events',
      title: 'events',
      listed: true,
      required: false,
      scopes: 2,
    });
    expect(found.cell).toEqual(
      cellOf(
        [
          scope('x', `${A}, appliesTo: [system:shop]`),
          scope('y', `${B}, appliesTo: [component:basket]`),
        ],
        'data/events',
      ),
    );
    expect(found.answer).toMatchObject({
      entity: domain('selling'),
      decision: 'data/events',
      conflict: [],
    });
    expect(found.answer.decider).toBeUndefined();
  });

  it('shows conflicts first, then what nobody decides', () => {
    const found = cell([
      scope('x', `${A}, appliesTo: [component:basket]`),
      scope('y', `${B}, appliesTo: [component:basket]`),
      scope('z', `${B}, appliesTo: [component:checkout]`),
    ])!;
    expect(found.inside).toEqual([
      {
        conflict: [
          { scope: scopeRef('x'), decider: 'group:default/a' },
          { scope: scopeRef('y'), decider: 'group:default/b' },
        ],
        entities: 1,
        example: 'component:default/basket',
      },
      { conflict: [], entities: 1, example: 'system:default/shop' },
      {
        decider: 'group:default/b',
        scope: scopeRef('z'),
        conflict: [],
        entities: 1,
        example: 'component:default/checkout',
      },
    ]);
  });

  it('withholds what a hidden scope decides, also where a seen one agrees', () => {
    const read = (scopes: string[]) =>
      readDecisionCell(
        snapshotOf(...scopes),
        { domain: domain('online'), decision: 'data/events' },
        TODAY,
        ref => ref !== scopeRef('hidden'),
      )!;
    const hidden = scope('hidden', `${A}, appliesTo: [domain:online]`);
    const web = { entities: 1, example: 'system:default/web' };
    const seen = (spec: string) =>
      scope('seen', `${spec}, appliesTo: [domain:online]`);
    for (const scopes of [[], [seen(A)], [seen(B)]]) {
      const { inside, cell: found, answer } = read([hidden, ...scopes]);
      expect(inside).toEqual([{ withheld: true, conflict: [], ...web }]);
      expect([answer.withheld, answer.decider]).toEqual([true, undefined]);
      expect(found.deciders).toEqual([]);
    }
  });

  it('answers for any decision, and for no other domain', () => {
    expect(cell([], 'product/constructor')).toMatchObject({
      known: {
        decision: 'product/constructor',
        title: 'constructor',
        listed: false,
        required: false,
        scopes: 0,
      },
      cell: { state: 'open' },
    });
    expect(cell([], 'data', 'gone')).toBeUndefined();
  });
});

describe('mapFacets', () => {
  const scopes = [
    scope('a', `${A}, appliesTo: {}, delegation: agree, impact: [retention]`),
    scope('b', `${B}, appliesTo: {}, impact: [retention, expansion]`),
    scope('hidden', `${B}, appliesTo: {}, delegation: agree`),
    scope('later', `${A}, appliesTo: {}, validFrom: '2099-01-01'`),
  ];
  const facets = (filters: MapFilters) =>
    mapFacets(
      snapshotOf(...scopes),
      filters,
      TODAY,
      ref => ref !== scopeRef('hidden'),
    );

  it('counts the scopes in force that the reader sees', () =>
    expect(facets({})).toEqual({
      impact: [
        { value: 'retention', count: 2 },
        { value: 'expansion', count: 1 },
      ],
      decider: [
        { value: 'group:default/a', count: 1 },
        { value: 'group:default/b', count: 1 },
      ],
      delegation: [{ value: 'agree', count: 1 }],
    }));

  it('leaves each facet its own values', () =>
    expect(facets({ decider: ['group:default/b'] })).toMatchObject({
      impact: [
        { value: 'expansion', count: 1 },
        { value: 'retention', count: 1 },
      ],
      decider: [{ count: 1 }, { count: 1 }],
      delegation: [],
    }));
});
