import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { sentencesOf } from './sentencesOf';
import { whoDecides } from './whoDecides';

const TODAY = Date.parse('2026-01-01');

const BASKET = 'component:default/basket';
const WITHOUT_BASKET = `
kind: Group
metadata: { name: g }
spec: { type: team, children: [], members: [ana] }
---
kind: Group
metadata: { name: h }
spec: { type: team, children: [], members: [ben] }
---
kind: Group
metadata: { name: empty }
spec: { type: team, children: [], members: [] }
---
kind: Domain
metadata: { name: selling }
spec: { owner: g }
---
kind: System
metadata: { name: shop }
spec: { owner: g, domain: selling }
---
kind: Component
metadata: { name: mails }
spec: { owner: h, type: service, dependsOn: [component:basket] }
---
kind: Component
metadata: { name: sums }
spec: { owner: h, type: job, dependsOn: [component:basket] }
---
kind: Component
metadata: { name: wishes }
spec: { owner: g, type: service, dependsOn: [component:basket] }
`;
const WORLD = `${WITHOUT_BASKET}
---
kind: Component
metadata: { name: basket }
spec: { owner: g, system: shop, type: service }
`;

const scope = (name: string, spec: string) => `
kind: DecisionScope
metadata: { name: ${name} }
spec: { ${spec} }
`;

const refOf = (name: string) => `decisionscope:default/${name}`;

const onBasket = (decider: string, more = '') =>
  `decision: delivery/release, appliesTo: [component:basket], decider: ${decider}${more}`;

const askIn = (
  world: string,
  scopes: string[],
  hidden: string[],
  decision = 'delivery/release',
) =>
  whoDecides(
    createSnapshot(entities([world, ...scopes].join('\n---\n'))),
    BASKET,
    decision,
    TODAY,
    ref => !hidden.includes(ref),
  );

const ask = (scopes: string[], hidden: string[], decision?: string) =>
  askIn(WORLD, scopes, hidden, decision);

const GRAPH = [
  {
    ref: 'group:default/g',
    reason: 'owns component:default/wishes, which depends on it',
    params: { first: 'component:default/wishes', count: 0 },
  },
  {
    ref: 'group:default/h',
    reason: 'owns component:default/mails and 1 more that depend on it',
    params: { first: 'component:default/mails', count: 1 },
  },
];

const WITHHELD = {
  entity: BASKET,
  decision: 'delivery/release',
  withheld: true,
  conflict: [],
  candidates: [],
  consulted: GRAPH,
  informed: [],
  vetoes: [],
  escalation: [],
};

const reasons = (scopes: string[], hidden: string[], decision?: string) =>
  ask(scopes, hidden, decision).candidates.map(one => [
    one.scope.split('/')[1],
    one.rank,
    one.reason,
  ]);

it('a hidden entity is answered like one that does not exist', () => {
  const scopes = [scope('a', onBasket('group:g'))];
  expect(ask(scopes, [BASKET])).toEqual(askIn(WITHOUT_BASKET, scopes, []));
});

describe('a hidden scope that decides', () => {
  const told = `, consulted: [user:ana], informed: [user:ben],
    vetoes: [{ by: user:ana }], escalation: [{ to: group:h, terminal: true }]`;

  it('leaves what the graph says', () => {
    const answer = ask([scope('a', onBasket('group:g', told))], [refOf('a')]);
    expect(answer).toEqual(WITHHELD);
    expect(sentencesOf(answer)).toEqual({
      answer: [
        'Who decides delivery/release of component:default/basket is withheld: a scope that you may not see has a part in it.',
        'Whoever decides it asks the owners of what depends on it first: group:default/g and group:default/h.',
      ],
      escalation: [],
    });
  });

  it('leaves nobody to ask where nothing depends on the entity', () => {
    const dependents = ['mails', 'sums', 'wishes'].map(
      name => `component:default/${name}`,
    );
    const answer = ask(
      [scope('a', onBasket('group:g', told))],
      [refOf('a'), ...dependents],
    );
    expect(answer).toEqual({ ...WITHHELD, consulted: [] });
    expect(sentencesOf(answer).answer[1]).toBe(
      'Whom they ask first is withheld as well.',
    );
  });

  it.each([
    ['another decider', 'group:h'],
    ['the same decider', 'group:g'],
  ])(
    'is withheld beside one that is seen and names %s, which says neither',
    (_what, decider) => {
      const both = [
        scope('a', onBasket(decider, told)),
        scope('b', onBasket('group:g', told)),
      ];
      expect(ask(both, [refOf('a')])).toEqual({
        ...WITHHELD,
        candidates: [
          {
            scope: refOf('b'),
            applies: true,
            rank: 1,
            reason: 'names the entity itself; another scope is as specific',
            params: {
              first: { clause: 'namesItself' },
              second: { clause: 'hiddenRival' },
            },
          },
        ],
      });
    },
  );

  it('is a known decision, and one that decides about other things is none', () => {
    const near = scope(
      'a',
      'decision: people, appliesTo: {}, decider: group:g',
    );
    const far = scope(
      'a',
      'decision: people, appliesTo: [domain:gone], decider: group:g',
    );
    const hidden = [refOf('a')];
    expect(ask([near], hidden, 'people/hiring')).toMatchObject({
      withheld: true,
    });
    expect(ask([near], hidden, 'people')).not.toHaveProperty('unknown');
    expect(ask([far], hidden, 'people').unknown).toBe('decision');
    expect(ask([far], hidden, 'people')).not.toHaveProperty('withheld');
    expect(ask([far], [], 'people')).not.toHaveProperty('unknown');
  });
});

describe('candidates', () => {
  const decides = 'decision: delivery/release, decider: group:g, appliesTo:';

  it('keep their ranks, and do not name what is hidden', () => {
    expect(
      reasons(
        [
          scope('itself', `${decides} [component:basket]`),
          scope('system', `${decides} [system:shop]`),
          scope('domain', `${decides} [domain:selling]`),
          scope('sort', `${decides} { kind: Component }`),
        ],
        [refOf('itself'), refOf('domain')],
      ),
    ).toEqual([
      [
        'system',
        2,
        'names its system system:default/shop, 1 step further than another scope',
      ],
      [
        'sort',
        4,
        'matches the entity itself, where another scope names what it is about',
      ],
    ]);
  });

  it('do not say what a hidden scope decides', () => {
    expect(
      reasons(
        [
          scope('a', onBasket('group:g')),
          scope(
            'b',
            'decision: delivery, appliesTo: [component:basket], decider: group:g',
          ),
        ],
        [refOf('a')],
        'delivery/release/night',
      ),
    ).toEqual([
      [
        'b',
        2,
        'names the entity itself and decides delivery as a whole, where another scope decides a part of it',
      ],
    ]);
  });

  it('are compared with one that is seen, where one of the first is', () => {
    expect(
      reasons(
        [
          scope('a', onBasket('group:g')),
          scope('b', onBasket('group:g')),
          scope('c', `${decides} [system:shop]`),
        ],
        [refOf('a')],
      )[1],
    ).toEqual([
      'c',
      2,
      `names its system system:default/shop, 1 step further than ${refOf('b')}`,
    ]);
  });

  it('leave out what is hidden of those that nearly apply', () => {
    const nearly = [
      scope('early', onBasket('group:g', ", validFrom: '2026-01-02'")),
      scope(
        'other',
        'decision: delivery/cadence, appliesTo: {}, decider: group:g',
      ),
      scope('beside', `${decides} { kind: API }`),
    ];
    expect(reasons(nearly, [])).toHaveLength(3);
    expect(reasons(nearly, ['early', 'other', 'beside'].map(refOf))).toEqual(
      [],
    );
  });

  it('name no place that is hidden', () => {
    const hidden = ['system:default/shop', 'domain:default/selling'];
    expect(
      reasons(
        [
          scope('a', `${decides} [system:shop]`),
          scope('b', `${decides} { kind: Domain }`),
          scope('c', `${decides} [system:shop], validFrom: '2026-01-02'`),
          scope(
            'd',
            'decision: delivery/cadence, appliesTo: [domain:selling], decider: group:g',
          ),
        ],
        hidden,
      ),
    ).toEqual([
      ['a', 1, 'names its system'],
      [
        'b',
        2,
        `matches its domain, where ${refOf('a')} names what it is about`,
      ],
      [
        'c',
        undefined,
        'names its system, yet it is not in force before 2026-01-02',
      ],
      ['d', undefined, 'names its domain, yet decides delivery/cadence'],
    ]);
  });

  it('say nothing of a decider that is hidden', () => {
    const empty = [scope('a', onBasket('group:empty'))];
    expect(reasons(empty, [])[0][2]).toBe(
      'names the entity itself; its decider group:default/empty has no members',
    );
    expect(reasons(empty, ['group:default/empty'])[0][2]).toBe(
      'names the entity itself',
    );
  });
});

describe('consulted', () => {
  it('are the owners of dependents that are seen, and who is named', () => {
    const { consulted, withheld } = ask(
      [scope('a', onBasket('user:ana', ', consulted: [group:empty]'))],
      [
        'component:default/mails',
        'component:default/wishes',
        'group:default/empty',
      ],
    );
    expect(consulted).toEqual([
      {
        ref: 'group:default/empty',
        reason: `is named by ${refOf('a')}`,
        params: { scope: refOf('a') },
      },
      {
        ref: 'group:default/h',
        reason: 'owns component:default/sums, which depends on it',
        params: { first: 'component:default/sums', count: 0 },
      },
    ]);
    expect(withheld).toBeUndefined();
  });
});

describe('escalation', () => {
  const first = (terminal: boolean) =>
    scope(
      'a',
      onBasket(
        'group:g',
        `, escalation: [{ to: group:g, after: P2D }, { to: group:h, after: P1W, terminal: ${terminal} }]`,
      ),
    );
  const next = (levels: string) =>
    scope(
      'b',
      `decision: delivery, appliesTo: {}, decider: group:h, escalation: [${levels}]`,
    );
  const TWO = [
    { level: 1, to: 'group:default/g', after: 'P2D' },
    { level: 2, to: 'group:default/h', after: 'P1W' },
  ];

  it('stops where it goes on with a hidden scope, and is no dead end', () => {
    const answer = ask(
      [first(false), next('{ to: user:ana, after: P1D, terminal: true }')],
      [refOf('b')],
    );
    expect(answer).toMatchObject({
      withheld: true,
      decider: 'group:default/g',
      scope: refOf('a'),
      escalation: TWO,
    });
    expect(sentencesOf(answer)).toEqual({
      answer: [
        `group:default/g decides delivery/release of ${BASKET}: ${refOf(
          'a',
        )} names the entity itself.`,
        'It asks group:default/h first.',
      ],
      escalation: [
        '1. After 2 days group:default/g is asked again.',
        '2. After 1 week it goes to group:default/h. It goes on with a scope that you may not see.',
      ],
    });
  });

  it('has no last word where a hidden scope passes the question back', () => {
    const answer = ask(
      [first(true), next('{ to: group:g, after: P1D }')],
      [refOf('b')],
    );
    expect([answer.escalation, answer.withheld]).toEqual([TWO, true]);
  });

  it('keeps its last word where a hidden scope of theirs changes nothing', () => {
    const answer = ask(
      [first(true), next('{ to: user:ana, terminal: true }')],
      [refOf('b')],
    );
    expect(answer.escalation).toEqual([TWO[0], { ...TWO[1], end: true }]);
    expect(answer).not.toHaveProperty('withheld');
  });

  it('is the dead end that it is, where a hidden scope states no level', () => {
    const answer = ask([first(false), next('')], [refOf('b')]);
    expect(answer.escalation).toEqual(TWO);
    expect(answer).not.toHaveProperty('withheld');
    expect(sentencesOf(answer).escalation[1]).toMatch(
      /It stops there: nobody has the last word\.$/,
    );
  });

  it('does not go on with a wider scope in the place of a hidden one', () => {
    const answer = ask(
      [
        first(false),
        scope(
          'b',
          'decision: delivery, appliesTo: [system:shop], decider: group:h, escalation: [{ to: user:ben }]',
        ),
        scope(
          'c',
          'decision: delivery, appliesTo: {}, decider: group:h, escalation: [{ to: user:ana, terminal: true }]',
        ),
      ],
      [refOf('b')],
    );
    expect([answer.escalation, answer.withheld]).toEqual([TWO, true]);
  });
});
