import { createSnapshot } from '../../snapshot';
import { entities } from '../../testUtils/entities';
import { readScopePage } from './readScopePage';

const TODAY = Date.parse('2026-01-15');

const WORLD = `
kind: System
metadata: { name: shop }
spec: { owner: red }
---
kind: Component
metadata: { name: basket }
spec: { owner: red, system: shop }
---
kind: Component
metadata: { name: cart }
spec: { owner: red, system: shop }
---
kind: Group
metadata: { name: red }
spec: { type: team, children: [], members: [ana] }
---
kind: Group
metadata: { name: blue }
spec: { type: team, children: [], members: [ana, ben] }
---
kind: Group
metadata: { name: everybody }
spec: { type: department, children: [], members: [ana] }
`;

const scope = (name: string, spec: string) => `
kind: DecisionScope
metadata: { name: ${name} }
spec: { ${spec} }
`;

const refOf = (name: string) => `decisionscope:default/${name}`;

const pageOf = (
  name: string,
  scopes: string[],
  maySee?: (ref: string) => boolean,
) =>
  readScopePage(
    createSnapshot(entities([WORLD, ...scopes].join('\n---\n'))),
    refOf(name),
    TODAY,
    maySee,
  )!;

const FULL = `
kind: DecisionScope
metadata: { name: full, annotations: { example.com/a: b } }
spec:
  decision: delivery
  appliesTo: [system:shop, component:gone, system:shop]
  decider: user:ana
  consulted: [group:blue, group:blue, user:gone]
  informed: [group:red]
  vetoes: [{ by: group:blue, grounds: Law }, { by: group:red }]
  bounds: { cost: 'below 10,000', blastRadius: one team }
  parent: above
  escalation:
    - { to: group:red, after: P2D }
    - { to: group:blue, after: P1W, when: they disagree, terminal: true }
    - { to: user:ben }
`;

describe('readScopePage', () => {
  it('shows all that a scope states', () => {
    expect(pageOf('full', [FULL])).toEqual({
      ref: refOf('full'),
      name: 'full',
      namespace: 'default',
      decision: 'delivery',
      decider: 'user:default/ana',
      impact: [],
      state: 'inForce',
      covers: 3,
      decides: 3,
      targets: ['system:default/shop', 'component:default/gone'],
      // The department is no team.
      teams: ['group:default/blue', 'group:default/red'],
      consulted: ['group:default/blue', 'user:default/gone'],
      informed: ['group:default/red'],
      vetoes: [
        { by: 'group:default/blue', grounds: 'Law' },
        { by: 'group:default/red' },
      ],
      bounds: { cost: 'below 10,000', blastRadius: 'one team' },
      escalation: [
        { level: 1, to: 'group:default/red', after: 'P2D' },
        {
          level: 2,
          to: 'group:default/blue',
          after: 'P1W',
          when: 'they disagree',
          end: true,
        },
      ],
      parent: refOf('above'),
      children: [],
      overlaps: [],
      annotations: { 'example.com/a': 'b' },
    });
  });

  it('shows a predicate, and an escalation without an end', () => {
    const page = pageOf('a', [
      scope(
        'a',
        'decision: d, appliesTo: { kind: Component }, decider: group:red, escalation: [{ to: group:blue }]',
      ),
      scope(
        'b',
        'decision: d, appliesTo: {}, decider: group:blue, escalation: [{ to: user:ben, terminal: true }]',
      ),
    ]);
    expect(page).toMatchObject({
      covers: 2,
      decides: 2,
      predicate: { kind: 'Component' },
      teams: [],
      // What the scope of who it goes to says is on its own page.
      escalation: [{ level: 1, to: 'group:default/blue' }],
    });
    expect(page).not.toHaveProperty('targets');
    expect(page.escalation[0]).not.toHaveProperty('end');
  });

  it('shows what one states that decides nothing', () => {
    expect(
      pageOf('a', [
        scope(
          'a',
          'appliesTo: [system:shop], decider: group:red, consulted: [group:blue]',
        ),
      ]),
    ).toMatchObject({
      state: 'incomplete',
      covers: 0,
      decides: 0,
      decision: '',
      targets: ['system:default/shop'],
      consulted: ['group:default/blue'],
    });
  });

  it.each([
    '',
    'spec: null',
    'spec: words',
    'spec: [1]',
    'spec: { bounds: null, vetoes: {}, escalation: 7, impact: x, consulted: [{}, null], appliesTo: { $any: 5 } }',
  ])('bears the spec %j', spec => {
    const page = pageOf('odd', [
      `kind: DecisionScope\nmetadata: { name: odd, title: [1], description: 7 }\n${spec}`,
    ]);
    expect(page).toEqual({
      ref: refOf('odd'),
      name: 'odd',
      namespace: 'default',
      decision: '',
      impact: [],
      state: 'incomplete',
      covers: 0,
      decides: 0,
      teams: [],
      consulted: [],
      informed: [],
      vetoes: [],
      bounds: {},
      escalation: [],
      children: [],
      overlaps: [],
      annotations: {},
    });
  });

  it('lists the scopes that were cut out of it, in force or not', () => {
    const page = pageOf('a', [
      scope('a', 'decision: d, decider: group:red'),
      scope('c', 'decision: d/e, parent: a'),
      scope(
        'b',
        "decision: d/f, parent: a, decider: group:red, validFrom: '2030-01-01'",
      ),
      scope('d', 'decision: d, parent: b, decider: group:red'),
    ]);
    expect(page.children).toEqual([refOf('b'), refOf('c')]);
  });

  it('is none for what is no scope, and for one that is hidden', () => {
    const snapshot = createSnapshot(entities(`${WORLD}\n---\n${FULL}`));
    expect(
      readScopePage(snapshot, 'system:default/shop', TODAY),
    ).toBeUndefined();
    expect(readScopePage(snapshot, refOf('gone'), TODAY)).toBeUndefined();
    expect(
      readScopePage(
        snapshot,
        refOf('full'),
        TODAY,
        ref => ref !== refOf('full'),
      ),
    ).toBeUndefined();
  });
});

describe('the overlaps of a scope', () => {
  const SHOP = 'decision: d, appliesTo: [system:shop]';

  it('are those as specific with another decider, with the nearest example', () => {
    const scopes = [
      scope('a', `${SHOP}, decider: user:ana`),
      scope('b', `${SHOP}, decider: user:ben`),
      scope('same', `${SHOP}, decider: user:ana`),
      scope(
        'other',
        'decision: e, appliesTo: [system:shop], decider: user:ben',
      ),
      scope(
        'deeper',
        'decision: d/e, appliesTo: [system:shop], decider: user:ben',
      ),
      scope('wider', 'decision: d, appliesTo: {}, decider: user:ben'),
      scope('later', `${SHOP}, decider: user:ben, validFrom: '2026-01-16'`),
    ];
    // The components of the system show it too, one step further.
    const shown = { entity: 'system:default/shop', decision: 'd' };
    expect(pageOf('a', scopes)).toMatchObject({
      covers: 3,
      decides: 0,
      overlaps: [{ scope: refOf('b'), decider: 'user:default/ben', ...shown }],
    });
    expect(pageOf('b', scopes).overlaps).toEqual([
      { scope: refOf('a'), decider: 'user:default/ana', ...shown },
      { scope: refOf('same'), decider: 'user:default/ana', ...shown },
    ]);
    expect(pageOf('later', scopes).overlaps).toEqual([]);
    expect(pageOf('wider', scopes).overlaps).toEqual([]);
  });

  it('are none where something more specific decides all that both cover', () => {
    expect(
      pageOf('a', [
        scope(
          'a',
          'decision: d, appliesTo: { kind: Component }, decider: user:ana',
        ),
        scope(
          'b',
          'decision: d, appliesTo: { kind: Component }, decider: user:ben',
        ),
        scope('c', `${SHOP}, decider: group:red`),
      ]).overlaps,
    ).toEqual([]);
  });

  it('name neither a hidden scope nor a hidden entity', () => {
    const scopes = ['a', 'b', 'c'].map(name =>
      scope(name, `${SHOP}, decider: user:${name}`),
    );
    const hidden = [
      refOf('b'),
      'system:default/shop',
      'component:default/basket',
    ];
    expect(pageOf('a', scopes, ref => !hidden.includes(ref))).toMatchObject({
      covers: 1,
      decides: 0,
      overlaps: [
        {
          scope: refOf('c'),
          decider: 'user:default/c',
          entity: 'component:default/cart',
          decision: 'd',
        },
      ],
    });
  });

  it('are the first fifty', () => {
    const scopes = Array.from({ length: 60 }, (_, index) =>
      scope(`s${10 + index}`, `${SHOP}, decider: user:u${index}`),
    );
    const { overlaps } = pageOf('s10', scopes);
    expect(overlaps).toHaveLength(50);
    expect(overlaps[0].scope).toBe(refOf('s11'));
    expect(overlaps[49].scope).toBe(refOf('s60'));
  });
});
