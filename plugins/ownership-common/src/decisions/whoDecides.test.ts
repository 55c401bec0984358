import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { whoDecides } from './whoDecides';

const TODAY = Date.parse('2026-01-01');

const WORLD = `
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
kind: Domain
metadata: { name: elsewhere }
spec: { owner: g }
---
kind: System
metadata: { name: shop }
spec: { owner: g, domain: selling }
---
kind: Component
metadata: { name: basket }
spec: { owner: g, system: shop, type: service, providesApis: [basket] }
---
kind: Component
metadata: { name: wishes }
spec: { owner: g, system: shop, type: service, dependsOn: [component:basket] }
---
kind: Component
metadata: { name: mails }
spec: { owner: h, type: service, consumesApis: [basket] }
---
kind: Component
metadata: { name: sums }
spec: { owner: h, type: job, dependsOn: [component:basket] }
---
kind: Component
metadata: { name: dead }
spec: { owner: empty, type: job, dependsOn: [component:basket] }
---
kind: System
metadata: { name: till }
spec: { owner: g, domain: selling }
---
kind: System
metadata: { name: far }
spec: { owner: g, domain: elsewhere }
`;

const scope = (name: string, spec: string) => `
kind: DecisionScope
metadata: { name: ${name} }
spec: { ${spec} }
`;

const refOf = (name: string) => `decisionscope:default/${name}`;
const BASKET = 'component:default/basket';

const ask = (
  documents: string[],
  entity = BASKET,
  decision = 'delivery/release',
) =>
  whoDecides(
    createSnapshot(entities([WORLD, ...documents].join('\n---\n'))),
    entity,
    decision,
    TODAY,
  );

const onBasket = (decider: string, more = '') =>
  `decision: delivery/release, appliesTo: [component:basket], decider: ${decider}${more}`;

describe('the decider', () => {
  it('is the one that the most specific scope names', () => {
    expect(
      ask([
        scope('a', 'decision: delivery, appliesTo: {}, decider: group:h'),
        scope('b', onBasket('group:g')),
      ]),
    ).toEqual({
      entity: BASKET,
      decision: 'delivery/release',
      decider: 'group:default/g',
      scope: refOf('b'),
      conflict: [],
      candidates: [
        {
          scope: refOf('b'),
          applies: true,
          rank: 1,
          reason: 'names the entity itself',
        },
        {
          scope: refOf('a'),
          applies: true,
          rank: 2,
          reason: `applies to everything, where ${refOf(
            'b',
          )} names what it is about`,
          params: { how: { clause: 'everything' }, best: refOf('b') },
        },
      ],
      consulted: [
        {
          ref: 'group:default/h',
          reason: 'owns component:default/mails and 1 more that depend on it',
          params: { first: 'component:default/mails', count: 1 },
        },
      ],
      informed: [],
      vetoes: [],
      escalation: [],
    });
  });

  it('prints in the order that is documented, without what is not known', () => {
    expect(Object.keys(ask([scope('b', onBasket('group:g'))]))).toEqual([
      'entity',
      'decision',
      'decider',
      'scope',
      'conflict',
      'candidates',
      'consulted',
      'informed',
      'vetoes',
      'escalation',
    ]);
    const { unknown, ...keys } = ask([
      scope('b', 'decision: delivery, appliesTo: [system:far], decider: u:u'),
    ]);
    expect(unknown).toBeUndefined();
    expect(Object.keys(keys)).not.toContain('decider');
    expect(Object.keys(keys)).not.toContain('scope');
  });

  it('takes a ref as people write it', () => {
    const { entity, decider } = ask(
      [scope('b', onBasket('group:g'))],
      'Component:Basket',
    );
    expect([entity, decider]).toEqual([BASKET, 'group:default/g']);
  });

  it('is nobody where equally specific scopes differ, and lists are those of all', () => {
    const answer = ask([
      scope('b', onBasket('group:g', ', consulted: [group:h, user:ana]')),
      scope('a', onBasket('group:h', ', informed: [user:ben]')),
      scope('c', onBasket('group:g', ', informed: [user:ben, user:ana]')),
    ]);
    expect(answer).not.toHaveProperty('decider');
    expect(answer).not.toHaveProperty('scope');
    expect(answer.conflict).toEqual([
      { scope: refOf('a'), decider: 'group:default/h' },
      { scope: refOf('b'), decider: 'group:default/g' },
      { scope: refOf('c'), decider: 'group:default/g' },
    ]);
    expect(answer.candidates.map(one => one.rank)).toEqual([1, 1, 1]);
    expect(answer.candidates.map(one => one.reason)).toEqual([
      `names the entity itself; ${refOf(
        'b',
      )} is as specific and names another decider`,
      `names the entity itself; ${refOf(
        'a',
      )} is as specific and names another decider`,
      `names the entity itself; ${refOf(
        'a',
      )} is as specific and names another decider`,
    ]);
    expect(answer.consulted).toEqual([
      {
        ref: 'user:default/ana',
        reason: `is named by ${refOf('b')}`,
        params: { scope: refOf('b') },
      },
    ]);
    expect(answer.informed).toEqual(['user:default/ben', 'user:default/ana']);
    expect(answer.escalation).toEqual([]);
  });

  it('is one where equally specific scopes agree, and the first that states an escalation leads on', () => {
    const answer = ask([
      scope('b', onBasket('group:g', ', escalation: [{ to: group:h }]')),
      scope('a', onBasket('group:g')),
    ]);
    expect([answer.decider, answer.scope]).toEqual([
      'group:default/g',
      refOf('a'),
    ]);
    expect(answer.conflict).toEqual([]);
    expect(answer.escalation).toEqual([{ level: 1, to: 'group:default/h' }]);
    expect(answer.candidates[0].reason).toBe(
      `names the entity itself; ${refOf(
        'b',
      )} is as specific and names the same decider`,
    );
  });

  it.each([
    ['does not exist in the catalog', 'group:gone'],
    ['has no members', 'group:empty'],
    ['is neither a user, nor a group, nor a guild', 'system:shop'],
  ])('is named even where it %s', (clause, decider) => {
    const answer = ask([scope('a', onBasket(decider))]);
    expect(answer.candidates[0].reason).toBe(
      `names the entity itself; its decider ${answer.decider} ${clause}`,
    );
  });

  it('is named past the review, with a word on it', () => {
    const { decider, candidates } = ask([
      scope('a', onBasket('group:g', ", reviewBy: '2025-12-31'")),
    ]);
    expect(decider).toBe('group:default/g');
    expect(candidates[0].reason).toBe(
      'names the entity itself; its review was due on 2025-12-31',
    );
  });
});

describe('what is not known', () => {
  const some = [
    scope('a', 'decision: delivery/release, appliesTo: {}, decider: group:g'),
  ];

  it.each(['component:default/nothing', 'basket', '', ':', 'constructor'])(
    'is the entity %j',
    entity => {
      expect(ask(some, entity)).toEqual({
        entity,
        decision: 'delivery/release',
        unknown: 'entity',
        conflict: [],
        candidates: [],
        consulted: [],
        informed: [],
        vetoes: [],
        escalation: [],
      });
    },
  );

  it.each([
    'people',
    'delivery/other',
    'delivery/releases',
    '',
    '/',
    'constructor',
  ])('is the decision %j', decision => {
    const answer = ask(some, BASKET, decision);
    expect(answer.unknown).toBe('decision');
    expect(answer).not.toHaveProperty('decider');
  });

  it.each(['delivery', 'delivery/release', 'delivery/release/night'])(
    'is not the decision %j, next to one that a scope decides',
    decision =>
      expect(ask(some, BASKET, decision)).not.toHaveProperty('unknown'),
  );

  it('leaves whoever depends on the entity to be asked', () => {
    const { consulted } = ask([], BASKET, 'people');
    expect(consulted.map(one => one.ref)).toEqual([
      'group:default/g',
      'group:default/h',
    ]);
  });
});

describe('candidates', () => {
  const reasons = (documents: string[], decision?: string) =>
    ask(documents, BASKET, decision).candidates.map(
      ({ scope: ref, rank, reason }) => [ref.split('/')[1], rank, reason],
    );

  it('say why each won or lost', () => {
    const general = 'decision: delivery/release, decider: group:g, appliesTo:';
    expect(
      reasons([
        scope('everything', `${general} {}`),
        scope('sort', `${general} { kind: Component }`),
        scope('domains', `${general} { kind: Domain }`),
        scope('domain', `${general} [domain:selling]`),
        scope(
          'wider',
          'decision: delivery, decider: group:g, appliesTo: [component:basket]',
        ),
        scope('system', `${general} [system:shop]`),
        scope('itself', `${general} [component:basket]`),
      ]),
    ).toEqual([
      ['itself', 1, 'names the entity itself'],
      [
        'wider',
        2,
        `names the entity itself and decides delivery as a whole, where ${refOf(
          'itself',
        )} decides delivery/release`,
      ],
      [
        'system',
        3,
        `names its system system:default/shop, 1 step further than ${refOf(
          'itself',
        )}`,
      ],
      [
        'domain',
        4,
        `names its domain domain:default/selling, 2 steps further than ${refOf(
          'itself',
        )}`,
      ],
      [
        'sort',
        5,
        `matches the entity itself, where ${refOf(
          'itself',
        )} names what it is about`,
      ],
      [
        'domains',
        6,
        `matches its domain domain:default/selling, where ${refOf(
          'itself',
        )} names what it is about`,
      ],
      [
        'everything',
        7,
        `applies to everything, where ${refOf(
          'itself',
        )} names what it is about`,
      ],
    ]);
  });

  it('hold what misses one condition', () => {
    const near = 'decision: delivery/release, decider: group:g, appliesTo:';
    const neither =
      'decides delivery/release, yet covers neither the entity nor a place it is part of';
    expect(
      reasons([
        scope('later', `${near} [component:basket], validFrom: '2026-01-02'`),
        scope(
          'other',
          'decision: delivery/cadence, decider: group:g, appliesTo: [system:shop]',
        ),
        scope('beside', `${near} [component:wishes]`),
        scope('sort', `${near} { kind: API }`),
      ]),
    ).toEqual([
      ['beside', undefined, neither],
      [
        'later',
        undefined,
        'names the entity itself, yet it is not in force before 2026-01-02',
      ],
      [
        'other',
        undefined,
        'names its system system:default/shop, yet decides delivery/cadence',
      ],
      ['sort', undefined, neither],
    ]);
  });

  it('leave out what misses two, or is of another topic, or far away', () => {
    const near = 'decision: delivery/release, decider: group:g, appliesTo:';
    expect(
      reasons([
        scope('two', `${near} [component:wishes], validFrom: '2027-01-01'`),
        scope(
          'both',
          'decision: delivery/cadence, decider: group:g, appliesTo: [component:wishes]',
        ),
        scope(
          'early',
          `decision: delivery/cadence, decider: group:g, appliesTo: [component:basket], validFrom: '2027-01-01'`,
        ),
        scope(
          'topic',
          'decision: data, decider: group:g, appliesTo: [component:basket]',
        ),
        scope('distant', `${near} [system:far]`),
        scope('cousin', `${near} [system:till]`),
        scope('nobody', 'decision: delivery/release, appliesTo: {}'),
      ]),
    ).toEqual([]);
  });

  it.each([
    ['inside', 'system:default/shop', 'component:basket'],
    ['beside', 'system:default/shop', 'system:till'],
  ])('hold what is %s the entity', (_what, entity, target) => {
    const { candidates } = ask(
      [
        scope(
          'a',
          `decision: delivery/release, appliesTo: ['${target}'], decider: group:g`,
        ),
      ],
      entity,
    );
    expect(candidates.map(one => [one.scope, one.applies])).toEqual([
      [refOf('a'), false],
    ]);
  });

  it('below what is asked are those that decide something else', () => {
    expect(reasons([scope('a', onBasket('group:g'))], 'delivery')).toEqual([
      ['a', undefined, 'names the entity itself, yet decides delivery/release'],
    ]);
  });
});

describe('consulted', () => {
  it('are those that the scope names, then the living owners of dependents', () => {
    const { consulted } = ask([
      scope(
        'a',
        onBasket(
          'user:ana',
          ', consulted: [guild:k, group:h, guild:k, user:ana, 7, null]',
        ),
      ),
    ]);
    const named = {
      reason: `is named by ${refOf('a')}`,
      params: { scope: refOf('a') },
    };
    expect(consulted).toEqual([
      { ref: 'guild:default/k', ...named },
      { ref: 'group:default/h', ...named },
      {
        ref: 'group:default/g',
        reason: 'owns component:default/wishes, which depends on it',
        params: { first: 'component:default/wishes', count: 0 },
      },
    ]);
  });
});

describe('vetoes', () => {
  it('are as stated, each once, without what is none', () => {
    const { vetoes } = ask([
      scope(
        'a',
        onBasket(
          'group:g',
          ", vetoes: [{ by: group:h, grounds: Law }, { by: group:h }, { by: group:h }, { by: 7 }, null, { by: user:ana, grounds: ' ' }]",
        ),
      ),
    ]);
    expect(vetoes).toEqual([
      { by: 'group:default/h', grounds: 'Law' },
      { by: 'group:default/h' },
      { by: 'user:default/ana' },
    ]);
  });
});

describe('escalation', () => {
  const wider = (name: string, decider: string, escalation: string) =>
    scope(
      name,
      `decision: delivery, appliesTo: [system:shop], decider: ${decider}, escalation: ${escalation}`,
    );
  const levels = (...documents: string[]) =>
    ask(documents).escalation.map(one =>
      [one.level, one.to.split('/')[1], one.after, one.end].filter(Boolean),
    );

  it('has its times and ends with the terminal level', () => {
    const { escalation } = ask([
      scope(
        'a',
        onBasket(
          'group:g',
          ', escalation: [{ to: group:g, after: P2D, when: No answer }, { to: group:h, after: P1W, terminal: true }, { to: user:ana }]',
        ),
      ),
    ]);
    expect(escalation).toEqual([
      { level: 1, to: 'group:default/g', after: 'P2D', when: 'No answer' },
      { level: 2, to: 'group:default/h', after: 'P1W', end: true },
    ]);
  });

  it('goes on with the scope of who the last level goes to', () => {
    expect(
      levels(
        scope('a', onBasket('group:g', ', escalation: [{ to: group:h }]')),
        wider('b', 'group:h', '[{ to: user:ana, after: P1D, terminal: true }]'),
      ),
    ).toEqual([
      [1, 'h'],
      [2, 'ana', 'P1D', true],
    ]);
  });

  it('believes a terminal level', () => {
    expect(
      levels(
        scope(
          'a',
          onBasket(
            'group:g',
            ', escalation: [{ to: group:h, terminal: true }]',
          ),
        ),
        wider('b', 'group:h', '[{ to: user:ana, terminal: true }]'),
      ),
    ).toEqual([[1, 'h', true]]);
  });

  it('stops where it comes back', () => {
    expect(
      levels(
        scope('a', onBasket('group:g', ', escalation: [{ to: group:h }]')),
        wider('b', 'group:h', '[{ to: group:g, after: P1D }]'),
      ),
    ).toEqual([
      [1, 'h'],
      [2, 'g', 'P1D'],
    ]);
  });

  it('goes on with the most specific of several scopes', () => {
    expect(
      levels(
        scope('a', onBasket('group:g', ', escalation: [{ to: group:h }]')),
        wider('c', 'group:h', '[{ to: user:ana, terminal: true }]'),
        scope(
          'b',
          'decision: delivery, appliesTo: {}, decider: group:h, escalation: [{ to: user:ben, terminal: true }]',
        ),
      ),
    ).toEqual([
      [1, 'h'],
      [2, 'ana', true],
    ]);
  });

  it('has no end where who has the last word passes it back', () => {
    expect(
      levels(
        scope(
          'a',
          onBasket(
            'group:g',
            ', escalation: [{ to: group:h, terminal: true }]',
          ),
        ),
        wider(
          'b',
          'group:h',
          '[{ to: group:h }, { to: group:g, terminal: true }]',
        ),
      ),
    ).toEqual([
      [1, 'h'],
      [2, 'h'],
      [3, 'g'],
    ]);
  });

  it('may end with the decider itself', () => {
    expect(
      levels(
        scope(
          'a',
          onBasket(
            'group:g',
            ', escalation: [{ to: group:h }, { to: group:g, terminal: true }]',
          ),
        ),
        wider('b', 'group:g', '[{ to: group:h }]'),
      ),
    ).toEqual([
      [1, 'h'],
      [2, 'g', true],
    ]);
  });

  it('does not go on with a scope of another question', () => {
    expect(
      levels(
        scope('a', onBasket('group:g', ', escalation: [{ to: group:h }]')),
        scope(
          'b',
          'decision: data, appliesTo: [component:basket], decider: group:h, escalation: [{ to: user:ana }]',
        ),
      ),
    ).toEqual([[1, 'h']]);
  });
});
