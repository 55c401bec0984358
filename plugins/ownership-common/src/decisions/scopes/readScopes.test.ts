import { createSnapshot } from '../../snapshot';
import { entities } from '../../testUtils/entities';
import { CoveredQuery } from '../../rest/decisionTypes';
import { coveredBy } from './coveredBy';
import { readScopes } from './readScopes';

const TODAY = Date.parse('2026-01-15');

// A `{}` covers seven: two domains, a system, three components, a group. Though
// it is in the system, the location is covered only where it is named.
const WORLD = `
kind: Domain
metadata: { name: trade }
spec: { owner: red }
---
kind: Domain
metadata: { name: selling }
spec: { owner: red, subdomainOf: trade }
---
kind: System
metadata: { name: shop }
spec: { owner: red, domain: selling }
---
kind: Component
metadata: { name: basket, title: The basket }
spec: { owner: red, system: shop, type: service }
---
kind: Component
metadata: { name: cart }
spec: { owner: red, system: shop, type: service }
---
kind: Component
metadata: { name: alone }
spec: { owner: red, type: library }
---
kind: Group
metadata: { name: red }
spec: { type: team, children: [], members: [ana] }
---
kind: User
metadata: { name: ana }
spec: { memberOf: [] }
---
kind: Location
metadata: { name: files }
spec: { targets: [], system: shop }
---
kind: Guild
metadata: { name: testers }
spec: { chairs: [ana] }
`;

const scope = (name: string, spec: string) => `
kind: DecisionScope
metadata: { name: ${name} }
spec: { ${spec} }
`;

const snapshotOf = (...scopes: string[]) =>
  createSnapshot(entities([WORLD, ...scopes].join('\n---\n')));

const refOf = (name: string) => `decisionscope:default/${name}`;

/** How many each covers and decides, by name. */
const countsOf = (...scopes: string[]) =>
  Object.fromEntries(
    readScopes(snapshotOf(...scopes), TODAY).map(
      ({ name, covers, decides }) => [name, [covers, decides]],
    ),
  );

/** What a scope covers: by ref, whether it decides, and what is more specific. */
const coveredOf = (name: string, ...scopes: string[]) =>
  coveredBy(snapshotOf(...scopes), refOf(name), {}, TODAY)!.items.map(
    ({ ref, decides, beatenBy }) => [ref, decides, beatenBy],
  );

const ALL = scope(
  'all',
  'decision: delivery, appliesTo: {}, decider: group:red',
);
const SHOP = scope(
  'shop',
  'decision: delivery/release, appliesTo: [system:shop], decider: user:ana',
);
const COMPONENTS = scope(
  'components',
  'decision: delivery/release, appliesTo: { kind: Component }, decider: group:red',
);

describe('what a scope covers and decides', () => {
  it('is everything in the places that it names or matches', () => {
    expect(countsOf(ALL, SHOP, COMPONENTS)).toEqual({
      all: [7, 7],
      shop: [3, 3],
      components: [3, 1],
    });
    expect(coveredOf('components', ALL, SHOP, COMPONENTS)).toEqual([
      ['component:default/alone', true, undefined],
      ['component:default/basket', false, refOf('shop')],
      ['component:default/cart', false, refOf('shop')],
    ]);
  });

  it('is decided by one that is about a decision above, where that is nearer', () => {
    const scopes = [
      scope(
        'near',
        'decision: data, appliesTo: [component:basket], decider: group:red',
      ),
      scope(
        'far',
        'decision: data/schema, appliesTo: [system:shop], decider: user:ana',
      ),
    ];
    expect(countsOf(...scopes)).toEqual({ near: [1, 1], far: [3, 2] });
    expect(coveredOf('far', ...scopes)).toEqual([
      ['component:default/basket', false, refOf('near')],
      ['component:default/cart', true, undefined],
      ['system:default/shop', true, undefined],
    ]);
  });

  it('is no decision of a word that begins alike', () => {
    expect(
      countsOf(
        scope('a', 'decision: data, appliesTo: [system:shop], decider: user:a'),
        scope(
          'b',
          'decision: data-x, appliesTo: { kind: System }, decider: user:b',
        ),
        scope(
          'c',
          'decision: data/x, appliesTo: { kind: System }, decider: user:c',
        ),
      ),
    ).toEqual({ a: [3, 3], b: [3, 3], c: [3, 0] });
  });

  it('nobody decides in a conflict, and nothing is more specific', () => {
    const scopes = [
      scope('a', 'decision: d, appliesTo: [component:alone], decider: user:a'),
      scope('b', 'decision: d, appliesTo: [component:alone], decider: user:b'),
      scope(
        'c',
        'decision: d, appliesTo: { kind: Component }, decider: user:c',
      ),
    ];
    expect(countsOf(...scopes)).toEqual({ a: [1, 0], b: [1, 0], c: [3, 2] });
    expect(coveredOf('b', ...scopes)).toEqual([
      ['component:default/alone', false, undefined],
    ]);
    expect(coveredOf('c', ...scopes)[0]).toEqual([
      'component:default/alone',
      false,
      refOf('a'),
    ]);
  });

  it('is decided by each of several that name the same decider', () => {
    const spec = 'decision: d, appliesTo: [system:shop], decider: user:a';
    expect(countsOf(scope('a', spec), scope('b', spec))).toEqual({
      a: [3, 3],
      b: [3, 3],
    });
  });

  it('is a user, a location or one of our kinds only where a target names it', () => {
    const named = scope(
      'named',
      'decision: d, appliesTo: [user:ana, location:files, guild:testers, user:gone, domain:selling, domain:selling], decider: user:a',
    );
    const users = scope(
      'users',
      'decision: d, appliesTo: { kind: User }, decider: user:b',
    );
    const all = scope('all', 'decision: d/e, appliesTo: {}, decider: user:c');
    expect(countsOf(named, users, all)).toEqual({
      named: [7, 7],
      users: [0, 0],
      all: [7, 3],
    });
    expect(coveredOf('named', named, users, all).map(([ref]) => ref)).toEqual([
      'component:default/basket',
      'component:default/cart',
      'domain:default/selling',
      'guild:default/testers',
      'location:default/files',
      'system:default/shop',
      'user:default/ana',
    ]);
  });

  it('is what one will apply to that is not in force yet, and decided by others', () => {
    const later = scope(
      'later',
      "decision: delivery, appliesTo: [system:shop, user:ana], decider: user:a, validFrom: '2026-01-16'",
    );
    expect(countsOf(ALL, later)).toEqual({ all: [7, 7], later: [4, 0] });
    expect(coveredOf('later', ALL, later)).toEqual([
      ['component:default/basket', false, undefined],
      ['component:default/cart', false, undefined],
      ['system:default/shop', false, undefined],
      ['user:default/ana', false, undefined],
    ]);
  });

  it.each([
    ['names no decider', 'decision: d, appliesTo: {}'],
    ['names no decision', 'appliesTo: {}, decider: user:a'],
    ['applies to nothing', 'decision: d, appliesTo: seven, decider: user:a'],
    [
      'names what is not there',
      'decision: d, appliesTo: [system:gone], decider: user:a',
    ],
  ])('is nothing for one that %s', (_what, spec) => {
    expect(countsOf(scope('one', spec))).toEqual({ one: [0, 0] });
    expect(coveredOf('one', scope('one', spec))).toEqual([]);
  });
});

describe('readScopes', () => {
  it('shows what a scope states', () => {
    const [item] = readScopes(
      createSnapshot(
        entities(`
kind: DecisionScope
metadata: { name: Full, namespace: shop, title: All of it, description: What goes out. }
spec:
  decision: delivery/release
  appliesTo: { kind: Component }
  decider: group:red
  delegation: advise
  process: consent
  impact: [retention, luck, acquisition, retention]
  validFrom: '2026-01-15'
  reviewBy: '2026-01-15'
`),
      ),
      TODAY,
    );
    expect(item).toEqual({
      ref: 'decisionscope:shop/full',
      name: 'Full',
      namespace: 'shop',
      title: 'All of it',
      description: 'What goes out.',
      decision: 'delivery/release',
      decider: 'group:shop/red',
      delegation: 'advise',
      process: 'consent',
      impact: ['acquisition', 'retention'],
      validFrom: '2026-01-15',
      reviewBy: '2026-01-15',
      state: 'inForce',
      covers: 0,
      decides: 0,
    });
  });

  it.each([
    ['inForce', 'decision: d, appliesTo: {}, decider: user:a'],
    ['expired', "decision: d, decider: user:a, reviewBy: '2026-01-14'"],
    ['upcoming', "decision: d, decider: user:a, validFrom: '2026-01-16'"],
    ['incomplete', "decision: d, validFrom: '2026-01-16'"],
    ['incomplete', "decider: user:a, reviewBy: '2026-01-14'"],
  ])('says that one is %s', (state, spec) => {
    expect(readScopes(snapshotOf(scope('a', spec)), TODAY)[0].state).toBe(
      state,
    );
  });

  it('bears decisions of half a million words', () => {
    const long = 'a/'.repeat(500_000);
    expect(
      countsOf(
        scope('a', `decision: ${long}a, appliesTo: {}, decider: user:a`),
        scope('b', `decision: ${long}a/b, appliesTo: {}, decider: user:b`),
        scope('c', `decision: a/a, appliesTo: [system:shop], decider: user:c`),
      ),
    ).toEqual({ a: [7, 4], b: [7, 4], c: [3, 3] });
  });

  it('lists by decision, then by ref', () => {
    const names = readScopes(
      snapshotOf(
        scope('c', 'decision: a, decider: user:a'),
        scope('a', 'decision: b, decider: user:a'),
        scope('b', 'decision: a, decider: user:a'),
        scope('d', 'decider: user:a'),
      ),
      TODAY,
    ).map(one => one.name);
    expect(names).toEqual(['d', 'b', 'c', 'a']);
  });

  it('leaves out what the reader may not see', () => {
    const hidden = [refOf('shop'), 'component:default/cart'];
    const snapshot = snapshotOf(ALL, SHOP, COMPONENTS);
    const shown = readScopes(snapshot, TODAY, ref => !hidden.includes(ref));
    expect(shown.map(one => [one.name, one.covers, one.decides])).toEqual([
      ['all', 6, 6],
      // Of alone and basket one is decided by a scope that is hidden.
      ['components', 2, 1],
    ]);
  });
});

describe('coveredBy', () => {
  it('says how the scope applies', () => {
    const shown = coveredBy(snapshotOf(SHOP), refOf('shop'), {}, TODAY);
    expect(shown?.total).toBe(3);
    expect(shown?.items).toEqual([
      {
        ref: 'component:default/basket',
        title: 'The basket',
        reason: 'names its system system:default/shop',
        params: { place: 'system:default/shop' },
        decides: true,
      },
      {
        ref: 'component:default/cart',
        reason: 'names its system system:default/shop',
        params: { place: 'system:default/shop' },
        decides: true,
      },
      {
        ref: 'system:default/shop',
        reason: 'names the entity itself',
        decides: true,
      },
    ]);
  });

  it('names nothing that the reader may not see', () => {
    const hidden = [refOf('shop'), 'component:default/cart'];
    const seen = (name: string) =>
      coveredBy(
        snapshotOf(SHOP, COMPONENTS),
        refOf(name),
        {},
        TODAY,
        ref => !hidden.includes(ref),
      )?.items.map(({ ref, decides, beatenBy }) => [ref, decides, beatenBy]);
    expect(seen('components')).toEqual([
      ['component:default/alone', true, undefined],
      ['component:default/basket', false, undefined],
    ]);
    expect(seen('shop')).toBeUndefined();
  });

  it.each<[CoveredQuery, string[], number]>([
    [{ limit: 1, offset: 1 }, ['basket'], 3],
    [{ decides: true }, ['alone'], 1],
    [{ decides: false }, ['basket', 'cart'], 2],
    [{ q: ' THE basket ' }, ['basket'], 1],
    [{ q: 'component:default/C' }, ['cart'], 1],
    [{ q: 'ketcom' }, [], 0],
    [{ q: 'a', decides: false, limit: 1 }, ['basket'], 2],
  ])('finds %j', (query, names, total) => {
    const found = coveredBy(
      snapshotOf(SHOP, COMPONENTS),
      refOf('components'),
      query,
      TODAY,
    )!;
    expect(found.items.map(one => one.ref)).toEqual(
      names.map(name => `component:default/${name}`),
    );
    expect(found.total).toBe(total);
  });

  it('says where it is in conflict, as far as the reader sees with what', () => {
    const rival = scope(
      'rival',
      'decision: delivery/release, appliesTo: [component:cart], decider: user:ana',
    );
    const both = scope(
      'both',
      'decision: delivery/release, appliesTo: [component:cart, component:basket], decider: group:red',
    );
    const contested = (...hidden: string[]) =>
      coveredBy(
        snapshotOf(rival, both),
        refOf('both'),
        {},
        TODAY,
        ref => !hidden.includes(ref),
      )?.items.map(one => [one.ref, one.decides, one.contested]);
    expect(contested()).toEqual([
      ['component:default/basket', true, undefined],
      ['component:default/cart', false, true],
    ]);
    expect(contested(refOf('rival'))).toEqual([
      ['component:default/basket', true, undefined],
      ['component:default/cart', false, undefined],
    ]);
  });

  it('knows nothing of what is no scope', () => {
    const snapshot = snapshotOf(SHOP);
    for (const ref of ['system:default/shop', refOf('gone')]) {
      expect(coveredBy(snapshot, ref, {}, TODAY)).toBeUndefined();
    }
  });
});
