import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { decisionIndexOf } from './decisionIndexOf';

const TODAY = Date.parse('2026-01-01');
const DAY = 24 * 60 * 60 * 1000;

const WORLD = `
kind: Domain
metadata: { name: trade }
spec: { owner: x }
---
kind: Domain
metadata: { name: selling }
spec: { owner: x, subdomainOf: trade }
---
kind: System
metadata: { name: shop }
spec: { owner: x, domain: selling }
---
kind: Component
metadata: { name: basket }
spec: { owner: x, system: shop, type: service }
---
kind: Component
metadata: { name: alone }
spec: { owner: x, type: library }
---
kind: User
metadata: { name: ana }
spec: { memberOf: [] }
`;

const scope = (name: string, spec: string) => `
kind: DecisionScope
metadata: { name: ${name} }
spec: { ${spec} }
`;

const indexOf = (...documents: string[]) =>
  decisionIndexOf(
    createSnapshot(entities([WORLD, ...documents].join('\n---\n'))),
    TODAY,
  );

const BASKET = 'component:default/basket';

/** Who wins, by the names of their scopes. */
const winners = (
  documents: string[],
  entity = BASKET,
  decision = 'delivery/release',
) =>
  indexOf(...documents)
    .winners(entity, decision)
    .map(one => one.scope.name);

describe('chainOf', () => {
  it('leads from an entity to the topmost domain', () => {
    expect(indexOf().chainOf(BASKET)).toEqual([
      BASKET,
      'system:default/shop',
      'domain:default/selling',
      'domain:default/trade',
    ]);
  });

  it('takes the place of a subcomponent from what it is part of', () => {
    const part =
      'kind: Component\nmetadata: { name: part }\nspec: { subcomponentOf: basket }\n';
    expect(indexOf(part).chainOf('component:default/part')).toEqual([
      'component:default/part',
      'system:default/shop',
      'domain:default/selling',
      'domain:default/trade',
    ]);
  });

  it('reads the relations of a portal', () => {
    const portal = `
kind: Domain
metadata: { name: below }
spec: { owner: x }
relations: [{ type: partOf, targetRef: domain:default/trade }]
---
kind: System
metadata: { name: there }
spec: { owner: x }
relations: [{ type: partOf, targetRef: domain:default/below }]
`;
    expect(indexOf(portal).chainOf('system:default/there')).toEqual([
      'system:default/there',
      'domain:default/below',
      'domain:default/trade',
    ]);
  });

  it.each([
    [
      'a circle of domains',
      'kind: Domain\nmetadata: { name: a }\nspec: { subdomainOf: b }\n---\nkind: Domain\nmetadata: { name: b }\nspec: { subdomainOf: a }\n',
      'domain:default/a',
      ['domain:default/a', 'domain:default/b'],
    ],
    [
      'a system that does not exist',
      'kind: Component\nmetadata: { name: lost }\nspec: { system: nowhere }\n',
      'component:default/lost',
      ['component:default/lost'],
    ],
    [
      'a system that is none',
      'kind: Component\nmetadata: { name: odd }\nspec: { system: component:basket }\n',
      'component:default/odd',
      ['component:default/odd'],
    ],
    ['what does not exist', '', 'component:default/nothing', []],
  ])('bears %s', (_what, yaml, ref, chain) => {
    expect(indexOf(...(yaml ? [yaml] : [])).chainOf(ref)).toEqual(chain);
  });
});

describe('applicationsTo', () => {
  it('says by what, and how far up the chain', () => {
    const index = indexOf(
      scope('a', 'decision: d, appliesTo: {}, decider: group:x'),
      scope(
        'b',
        'decision: d, appliesTo: [domain:trade, system:shop], decider: group:x',
      ),
      scope('c', 'decision: d, appliesTo: { kind: Domain }, decider: group:x'),
      scope('d', 'decision: d, appliesTo: { kind: API }, decider: group:x'),
      scope('e', 'decision: d, appliesTo: { $all: [] }, decider: group:x'),
    );
    const shown = (ref: string) =>
      index
        .applicationsTo(ref)
        .map(one => [one.scope.name, one.by, one.distance]);
    expect(shown(BASKET)).toEqual([
      ['b', 'ref', 1],
      ['c', 'predicate', 2],
      ['a', 'predicate', 4],
      ['e', 'predicate', 4],
    ]);
    expect(shown('component:default/alone')).toEqual([
      ['a', 'predicate', 1],
      ['e', 'predicate', 1],
    ]);
  });

  it.each([
    ['text', 'everything'],
    ['a number', '7'],
    ['null', 'null'],
    ['a list of no refs', '[1, {}, null]'],
    ['an operator beside a field', '{ kind: Component, $all: [] }'],
    ['an operator of no list', '{ $all: 5 }'],
    ['a condition that is none', '{ kind: { $in: Component } }'],
  ])('applies to nothing where appliesTo is %s', (_what, appliesTo) => {
    const index = indexOf(
      scope('a', `decision: d, appliesTo: ${appliesTo}, decider: group:x`),
    );
    expect(index.applicationsTo(BASKET)).toEqual([]);
  });

  it('asks a predicate about an entity once', () => {
    const snapshot = createSnapshot(
      entities(
        [
          WORLD,
          ...[1, 2, 3].map(number =>
            scope(
              `s${number}`,
              `decision: d${number}, appliesTo: { 'metadata.counted': ${number} }, decider: group:x`,
            ),
          ),
        ].join('\n---\n'),
      ),
    );
    let asked = 0;
    const { metadata } = snapshot.get('system:default/shop')!.entity;
    Object.defineProperty(metadata, 'counted', {
      enumerable: true,
      get: () => {
        asked += 1;
        return 2;
      },
    });
    const index = decisionIndexOf(snapshot, TODAY);
    index.winners('system:default/shop', 'd2');
    const once = asked;
    index.winners(BASKET, 'd2');
    index.questions();
    decisionIndexOf(snapshot, TODAY).winners(BASKET, 'd1');
    expect(once).toBeGreaterThan(0);
    expect(asked).toBe(once);
  });
});

describe('winners', () => {
  const RELEASE = 'decision: delivery/release';
  const DELIVERY = 'decision: delivery';

  it.each([
    [
      'a far ref before a near predicate',
      [
        scope('far', `${DELIVERY}, appliesTo: [domain:trade], decider: user:a`),
        scope(
          'near',
          `${RELEASE}, appliesTo: { kind: Component }, decider: user:b`,
        ),
      ],
      ['far'],
    ],
    [
      'a near ref before a deeper one further away',
      [
        scope('far', `${RELEASE}, appliesTo: [domain:trade], decider: user:a`),
        scope('near', `${DELIVERY}, appliesTo: [system:shop], decider: user:b`),
      ],
      ['near'],
    ],
    [
      'the entity itself before its system',
      [
        scope(
          'itself',
          `${RELEASE}, appliesTo: [component:basket], decider: user:a`,
        ),
        scope('above', `${RELEASE}, appliesTo: [system:shop], decider: user:b`),
      ],
      ['itself'],
    ],
    [
      'a predicate on the entity before one on its domain',
      [
        scope(
          'on-domain',
          `${RELEASE}, appliesTo: { kind: Domain }, decider: user:a`,
        ),
        scope(
          'on-entity',
          `${RELEASE}, appliesTo: { spec.type: service }, decider: user:b`,
        ),
      ],
      ['on-entity'],
    ],
    [
      'any predicate before an empty one',
      [
        scope('all', `${RELEASE}, appliesTo: {}, decider: user:a`),
        scope(
          'some',
          `${DELIVERY}, appliesTo: { kind: Domain }, decider: user:b`,
        ),
      ],
      ['some'],
    ],
    [
      'at equal distance, the deeper decision',
      [
        scope('wide', `${DELIVERY}, appliesTo: [system:shop], decider: user:a`),
        scope('deep', `${RELEASE}, appliesTo: [system:shop], decider: user:b`),
      ],
      ['deep'],
    ],
    [
      'both, at equal depth',
      [
        scope('b', `${RELEASE}, appliesTo: [system:shop], decider: user:a`),
        scope('a', `${RELEASE}, appliesTo: [system:shop], decider: user:b`),
      ],
      ['a', 'b'],
    ],
    [
      'no decision below the one that is asked for',
      [
        scope(
          'below',
          'decision: delivery/release/night, appliesTo: {}, decider: user:a',
        ),
        scope(
          'beside',
          'decision: delivery/rel, appliesTo: {}, decider: user:a',
        ),
      ],
      [],
    ],
    [
      'nobody before it is in force',
      [
        scope(
          'later',
          `${RELEASE}, appliesTo: {}, decider: user:a, validFrom: '2026-01-02'`,
        ),
        scope(
          'now',
          `${RELEASE}, appliesTo: {}, decider: user:b, validFrom: '2026-01-01'`,
        ),
      ],
      ['now'],
    ],
    [
      'one whose review is overdue',
      [
        scope(
          'old',
          `${RELEASE}, appliesTo: {}, decider: user:a, reviewBy: '2020-01-01'`,
        ),
      ],
      ['old'],
    ],
    [
      'none that names no decider',
      [
        scope('nobody', `${RELEASE}, appliesTo: {}`),
        scope('nothing', 'appliesTo: {}, decider: user:a'),
        scope('unreadable', `${RELEASE}, appliesTo: {}, decider: nobody`),
      ],
      [],
    ],
  ])('are %s', (_what, documents, expected) => {
    expect(winners(documents)).toEqual(expected);
    expect(winners([...documents].reverse())).toEqual(expected);
  });

  it('come with those that lost', () => {
    const index = indexOf(
      scope('all', `${DELIVERY}, appliesTo: {}, decider: user:a`),
      scope('one', `${RELEASE}, appliesTo: [system:shop], decider: user:b`),
      scope('other', 'decision: data, appliesTo: {}, decider: user:c'),
    );
    const names = (decision: string) =>
      index.bearingOn(BASKET, decision).map(one => one.scope.name);
    expect(names('delivery/release')).toEqual(['one', 'all']);
    expect(names('delivery')).toEqual(['all']);
  });
});

describe('questions', () => {
  it('asks each once, of the first entity that it is about', () => {
    const index = indexOf(
      'kind: Component\nmetadata: { name: alike }\nspec: { system: shop, type: service }\n',
      scope(
        'a',
        'decision: d, appliesTo: { kind: Component }, decider: user:x',
      ),
      scope('b', 'decision: d/e, appliesTo: [system:shop], decider: user:y'),
    );
    const shown = index
      .questions()
      .map(({ entity, decision, applications }) => [
        entity,
        decision,
        applications.map(one => one.scope.name).join(),
      ]);
    expect(shown).toEqual([
      ['component:default/alike', 'd', 'a'],
      ['component:default/alike', 'd/e', 'b,a'],
      ['component:default/alone', 'd', 'a'],
      ['system:default/shop', 'd/e', 'b'],
    ]);
  });

  it('asks nothing about users, and lets what is not ours speak', () => {
    const index = indexOf(
      scope('a', 'decision: d, appliesTo: {}, decider: user:x'),
      scope('b', 'decision: d, appliesTo: { kind: User }, decider: user:x'),
    );
    // The chains have one, two, three and four places; everything is behind.
    expect(index.questions().map(one => one.entity)).toEqual([
      'component:default/alone',
      'component:default/basket',
      'domain:default/selling',
      'system:default/shop',
    ]);
  });
});

it('keeps one index for a snapshot and a day', () => {
  const snapshot = createSnapshot(entities(WORLD));
  const index = decisionIndexOf(snapshot, TODAY);
  expect(decisionIndexOf(snapshot, TODAY)).toBe(index);
  expect(decisionIndexOf(snapshot, TODAY + DAY - 1)).toBe(index);
  expect(decisionIndexOf(snapshot, TODAY + DAY)).not.toBe(index);
});
