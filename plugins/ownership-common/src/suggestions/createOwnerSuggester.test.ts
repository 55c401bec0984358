import { reviewSnapshot } from '../review';
import { rules } from '../rules';
import { catalog, service, teamApi, X } from '../rules/testing/catalog';
import { DEFAULT_SETTINGS } from '../settings';
import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { REASONS } from './reasons';
import { LastOwner, OwnerSuggestion } from './types';

const PAYMENTS = 'group:default/payments';
const ORDERS = 'group:default/orders';

/** The suggestions for the service x in a review of a whole catalog. */
function suggestionsFor(
  yaml: string,
  lastOwners?: ReadonlyMap<string, LastOwner>,
  ref = X,
): OwnerSuggestion[] | undefined {
  const { verdicts } = reviewSnapshot(createSnapshot(entities(yaml)), {
    rules,
    settings: DEFAULT_SETTINGS,
    now: Date.parse('2026-01-01'),
    lastOwners,
  });
  return verdicts.find(one => one.ref === ref)!.suggestions;
}

/** Owners with their reasons and points, such as `payments: system 10`. */
const brief = (suggestions: OwnerSuggestion[] | undefined) =>
  suggestions?.map(({ owner, reasons }) => {
    const why = reasons.map(({ type, points }) => `${type} ${points}`);
    return `${owner.replace('group:default/', '')}: ${why.join(', ')}`;
  });

const group = (name: string, spec: string, metadata = '') =>
  `kind: Group\nmetadata: { name: ${name}${metadata} }\nspec: { ${spec} }\n`;

const at = (repository: string) =>
  `backstage.io/source-location: "url:https://github.com/${repository}"`;

describe('suggestions', () => {
  it('are for what is orphaned or at risk alone', () => {
    expect(suggestionsFor(catalog(service()))).toBeUndefined();
    expect(
      suggestionsFor(catalog(service({ spec: 'owner: nobody-knows' }))),
    ).toEqual([]);
  });

  it('add up what speaks for a team, the strongest reason first', () => {
    const last = { owner: PAYMENTS, until: '2025-12-31T23:00:00.000Z' };
    const [first, ...others] = suggestionsFor(
      catalog(
        service({ spec: 'owner: paymnts, system: shop' }),
        'kind: System\nmetadata: { name: shop }\nspec: { owner: payments, domain: sales }\n',
        'kind: Domain\nmetadata: { name: sales }\nspec: { owner: orders }\n',
      ),
      new Map([[X, last]]),
    )!;
    expect(first).toEqual({
      owner: PAYMENTS,
      score: 82,
      reasons: [
        {
          type: 'nearName',
          points: 60,
          text: 'The owner given, group:default/paymnts, is one letter away from its name.',
          params: { given: 'group:default/paymnts', count: 1 },
          evidence: [
            { path: 'spec.owner', value: 'group:default/paymnts' },
            { ref: PAYMENTS, path: 'metadata.name', value: 'payments' },
          ],
        },
        {
          type: 'lastOwner',
          points: 12,
          text: 'It owned this until 2025-12-31.',
          params: { day: '2025-12-31' },
          evidence: [{ path: 'spec.owner on 2025-12-31', value: PAYMENTS }],
        },
        {
          type: 'system',
          points: 10,
          text: 'It owns system:default/shop, which this belongs to.',
          params: { whole: 'system:default/shop' },
          evidence: [
            { path: 'system', value: 'system:default/shop' },
            { ref: 'system:default/shop', path: 'spec.owner', value: PAYMENTS },
          ],
        },
      ],
    });
    expect(brief(others)).toEqual(['orders: domain 4']);
  });

  it('put what somebody wrote above all circumstances', () => {
    const yaml = catalog(
      service({
        spec: 'owner: paymnts, system: shop',
        annotations: at('acme/shop'),
      }),
      service({
        name: 'y',
        spec: 'owner: orders',
        annotations: at('acme/shop'),
      }),
      service({ name: 'z', spec: 'owner: orders, dependsOn: [component:x]' }),
      'kind: System\nmetadata: { name: shop }\nspec: { owner: orders, domain: sales }\n',
      'kind: Domain\nmetadata: { name: sales }\nspec: { owner: orders }\n',
    );
    const last = { owner: ORDERS, until: '2025-12-31T00:00:00.000Z' };
    expect(brief(suggestionsFor(yaml, new Map([[X, last]])))).toEqual([
      'payments: nearName 60',
      'orders: lastOwner 12, repository 10, system 10, domain 4, dependents 3',
    ]);
  });

  it('are the same whatever the order of the catalog', () => {
    const documents = [
      service({ spec: 'owner: gone, system: shop' }),
      service({ name: 'y', spec: 'owner: orders, dependsOn: [component:x]' }),
      service({ name: 'z', spec: 'owner: payments, dependsOn: [component:x]' }),
      'kind: System\nmetadata: { name: shop }\nspec: { owner: payments }\nrelations: [{ type: ownedBy, targetRef: "group:default/payments" }, { type: ownedBy, targetRef: "group:default/orders" }]\n',
      group('gonf', 'type: team, members: [a, b]'),
      group('gome', 'type: team, members: [a, b]'),
    ];
    const one = suggestionsFor(catalog(...documents));
    const other = suggestionsFor(catalog(...documents.reverse()));
    expect(brief(one)).toEqual([
      'gome: nearName 30',
      'gonf: nearName 30',
      'orders: system 5',
      'payments: system 5',
    ]);
    expect(other).toEqual(one);
  });

  it('bear whatever a catalog holds', () => {
    const yaml = catalog(
      service({ spec: 'owner: loop, system: { a: b }, dependsOn: 7' }),
      service({ name: 'y', spec: 'owner: "--/..", system: nowhere' }),
      service({ name: 'z', spec: 'owner: [1], dependsOn: [component:z]' }),
      group('loop', 'type: [], members: [null, 3], parent: loop'),
      'kind: TeamAPI\nmetadata: { name: loop }\nspec: { team: loop, status: merged, successors: { a: 1 } }\n',
      'kind: System\nmetadata: { name: shop, annotations: { github.com/project-slug: 7 } }\nspec: { owner: 8, domain: 9 }\n',
    );
    for (const name of ['x', 'y', 'z']) {
      expect(
        suggestionsFor(yaml, undefined, `component:default/${name}`),
      ).toEqual([]);
    }
  });

  it('are five at the most', () => {
    const teams = ['gona', 'gonb', 'gonc', 'gond', 'gonf', 'gong'];
    const yaml = catalog(
      service({ spec: 'owner: gone' }),
      ...teams.map(name => group(name, 'type: team, members: [a, b]')),
    );
    expect(suggestionsFor(yaml)).toHaveLength(5);
  });
});

describe('the points', () => {
  it('let no circumstances outweigh what somebody wrote', () => {
    const [successor, nearName, ...circumstances] = REASONS;
    const all = circumstances.reduce((sum, { points }) => sum + points, 0);
    expect(all).toBeLessThan(Math.min(successor.points, nearName.points));
  });
});

describe('who is suggested', () => {
  const system = (owner: string) =>
    catalog(
      service({ spec: 'owner: gone, system: shop' }),
      `kind: System\nmetadata: { name: shop }\nspec: { owner: "${owner}" }\n`,
      'kind: User\nmetadata: { name: ana }\nspec: { memberOf: [payments] }\n',
      group('empty', 'type: team, children: []'),
      group('single', 'type: team, members: [ana]'),
      teamApi('old', 'status: disbanded'),
      group('old', 'type: team, members: [ana, ben]'),
    );

  it.each([
    ['a team', 'payments', ['payments: system 10']],
    ['a team of one', 'single', ['single: system 10']],
    ['a user', 'user:ana', []],
    ['a department', 'tech', []],
    ['an empty team', 'empty', []],
    ['a team that is gone', 'old', []],
    ['nobody', 'unknown', []],
  ])('%s, who owns the system', (_name, owner, expected) => {
    expect(brief(suggestionsFor(system(owner)))).toEqual(expected);
  });

  it('no team of one person for what is at risk for just that', () => {
    const yaml = (owner: string) =>
      catalog(
        service({ spec: 'owner: lonely, system: shop' }),
        group('lonely', 'type: team, members: [ana]'),
        group('single', 'type: team, members: [ben]'),
        `kind: System\nmetadata: { name: shop }\nspec: { owner: ${owner} }\n`,
      );
    expect(suggestionsFor(yaml('single'))).toEqual([]);
    expect(suggestionsFor(yaml('lonely'))).toEqual([]);
    expect(brief(suggestionsFor(yaml('orders')))).toEqual([
      'orders: system 10',
    ]);
  });
});

describe('successors', () => {
  const gone = (name: string, successors: string) =>
    `${group(name, 'type: team, members: [ana, ben]')}---\n${teamApi(
      name,
      `status: merged, successors: [${successors}]`,
    )}`;

  it('are followed through teams that are gone themselves', () => {
    const yaml = catalog(
      service({ spec: 'owner: a' }),
      gone('a', 'b, nowhere'),
      gone('b', 'c'),
      gone('c', 'orders'),
    );
    expect(suggestionsFor(yaml)).toEqual([
      {
        owner: ORDERS,
        score: 60,
        reasons: [
          {
            type: 'successor',
            points: 60,
            text: 'It took over from group:default/c, which took over from group:default/b, which took over from group:default/a.',
            params: {
              way: [
                'group:default/c',
                { clause: 'earlier', params: { gone: 'group:default/b' } },
                { clause: 'earlier', params: { gone: 'group:default/a' } },
              ],
            },
            evidence: [
              {
                ref: 'group:default/a',
                path: 'TeamAPI spec.successors',
                value: 'group:default/b',
              },
              {
                ref: 'group:default/b',
                path: 'TeamAPI spec.successors',
                value: 'group:default/c',
              },
              {
                ref: 'group:default/c',
                path: 'TeamAPI spec.successors',
                value: ORDERS,
              },
            ],
          },
        ],
      },
    ]);
  });

  it('that succeed each other come to an end', () => {
    const yaml = catalog(
      service({ spec: 'owner: a' }),
      gone('a', 'a, b'),
      gone('b', 'a'),
    );
    expect(suggestionsFor(yaml)).toEqual([]);
  });

  it('share what one would get, in the order in which they are named', () => {
    const yaml = catalog(
      service({ spec: 'owner: a' }),
      gone('a', 'payments, orders'),
    );
    expect(brief(suggestionsFor(yaml))).toEqual([
      'payments: successor 30',
      'orders: successor 30',
    ]);
  });

  it('are meant in the namespace of the TeamAPI', () => {
    const yaml = catalog(
      service({ spec: 'owner: org/a' }),
      group('a', 'type: team, members: [ana, ben]', ', namespace: org'),
      'kind: TeamAPI\nmetadata: { name: a }\nspec: { team: org/a, status: merged, successors: [orders] }\n',
    );
    expect(brief(suggestionsFor(yaml))).toEqual(['orders: successor 60']);
  });
});

describe('near names', () => {
  const textFor = (owner: string, ...documents: string[]) =>
    suggestionsFor(
      catalog(service({ spec: `owner: "${owner}"` }), ...documents),
    )!.map(({ owner: ref, reasons }) => `${ref} ${reasons[0].text}`);

  it.each([
    [
      'a slip of two letters',
      'paiment',
      'group:default/payments The owner given, group:default/paiment, is 2 letters away from its name.',
    ],
    [
      'the same name of another kind',
      'user:payments',
      'group:default/payments The owner given, user:default/payments, has the same name.',
    ],
    [
      'the same name in another namespace',
      'acme/payments',
      'group:default/payments The owner given, group:acme/payments, has the same name.',
    ],
    [
      'words that only say that it is a team',
      'Team Payments',
      'group:default/payments The owner given, group:default/team payments, has the same name but for hyphens and words such as team.',
    ],
  ])('%s', (_name, owner, expected) => {
    expect(textFor(owner)).toEqual([expected]);
  });

  it.each([
    ['too far away', 'payroll'],
    ['a person', 'user:paymnts'],
    ['a placeholder', 'tbd-payments'],
  ])('%s', (_name, owner) => {
    expect(textFor(owner)).toEqual([]);
  });

  it('do not count the letters of the word team', () => {
    const rocket = group('team-pocket', 'type: team, members: [a, b]');
    const tenet = group('team-tenet', 'type: team, members: [a, b]');
    expect(textFor('team-rocket', tenet)).toEqual([]);
    expect(textFor('team-rocket', tenet, rocket)).toHaveLength(1);
  });

  it('bear a slip between two words', () => {
    const atlas = group('team-atlas', 'type: team, members: [a, b]');
    expect(textFor('teama-tlas', atlas)).toEqual([
      'group:default/team-atlas The owner given, group:default/teama-tlas, is 2 letters away from its name.',
    ]);
  });

  it('that are nearest but dead give way to nobody', () => {
    const dead = group('billing', 'type: team, children: []');
    const near = group('billings', 'type: team, members: [a, b]');
    expect(textFor('biling', dead, near)).toEqual([]);
  });

  it('of an owner that exists are the same name alone', () => {
    const empty = group('payment', 'type: team', ', namespace: acme');
    expect(textFor('acme/payment', empty)).toEqual([]);
    const same = group('payments', 'type: team', ', namespace: acme');
    expect(textFor('acme/payments', same)).toHaveLength(1);
  });
});

describe('teams of a person', () => {
  const owned = (spec: string) =>
    catalog(
      service({ spec }),
      'kind: User\nmetadata: { name: ana }\nspec: { memberOf: [] }\n',
    );

  it('divide what speaks for them', () => {
    expect(
      suggestionsFor(owned('owner: user:ana'))![0].reasons[0],
    ).toMatchObject({
      type: 'userTeam',
      points: 20,
      text: 'user:default/ana, who is named as owner, is in it.',
    });
    const both = `${owned('owner: user:ana')}---\n${group(
      'orders2',
      'type: team, members: [ana, dan]',
    )}`;
    expect(brief(suggestionsFor(both))).toEqual([
      'orders2: userTeam 10',
      'payments: userTeam 10',
    ]);
    expect(suggestionsFor(both)![0].reasons[0].text).toBe(
      'user:default/ana, who is named as owner, is in it, and in 1 more.',
    );
  });

  it('count for a person whom only the team knows', () => {
    expect(brief(suggestionsFor(owned('owner: user:cleo')))).toEqual([
      'orders: userTeam 20',
    ]);
  });
});

describe('the rest of the repository', () => {
  it('counts what other teams own, and what nobody owns', () => {
    const inShop = (name: string, owner: string, path = '') =>
      service({
        name,
        spec: `owner: ${owner}`,
        annotations: at(`Acme/shop${path}`),
      });
    const suggestions = suggestionsFor(
      catalog(
        inShop('x', 'gone', '/tree/main/x'),
        inShop('b', 'payments', '/tree/main/b'),
        inShop('a', 'payments', '.git'),
        inShop('c', 'orders'),
        inShop('d', 'nowhere'),
        service({ name: 'e', annotations: at('acme/shop-two') }),
      ),
    );
    expect(brief(suggestions)).toEqual([
      'payments: repository 5',
      'orders: repository 3',
    ]);
    expect(suggestions![0].reasons[0]).toMatchObject({
      text: 'It owns 2 of the 4 others in github.com/acme/shop.',
      evidence: [
        {
          path: 'metadata.annotations.backstage.io/source-location',
          value: 'github.com/acme/shop#x',
        },
        { ref: 'component:default/a', path: 'spec.owner', value: PAYMENTS },
        { ref: 'component:default/b', path: 'spec.owner', value: PAYMENTS },
      ],
    });
  });

  it('is silent where the entity is alone', () => {
    const alone = service({
      spec: 'owner: gone',
      annotations: at('acme/alone'),
    });
    expect(suggestionsFor(catalog(alone))).toEqual([]);
  });
});

describe('the system and the domain', () => {
  it('do not count what they are themselves', () => {
    const yaml = catalog(
      'kind: System\nmetadata: { name: shop }\nspec: { owner: gone, domain: sales }\n',
      'kind: Domain\nmetadata: { name: sales }\nspec: { owner: orders }\n',
    );
    expect(
      brief(suggestionsFor(yaml, undefined, 'system:default/shop')),
    ).toEqual(['orders: domain 4']);
  });
});

describe('what depends on it', () => {
  const user = (name: string, owner: string) =>
    service({ name, spec: `owner: ${owner}, dependsOn: [component:x]` });

  it.each([
    ['the only one', [user('a', 'payments')], ['payments: dependents 3']],
    ['one each of two teams', [user('a', 'payments'), user('b', 'orders')], []],
    [
      'two of three',
      [user('a', 'payments'), user('b', 'payments'), user('c', 'orders')],
      ['payments: dependents 2'],
    ],
    ['what nobody owns either', [user('a', 'nowhere')], []],
  ])('%s', (_name, users, expected) => {
    const yaml = catalog(service({ spec: 'owner: gone' }), ...users);
    expect(brief(suggestionsFor(yaml))).toEqual(expected);
  });

  it('says how many', () => {
    const yaml = catalog(
      service({ spec: 'owner: gone' }),
      user('a', 'payments'),
      user('b', 'payments'),
      user('c', 'orders'),
    );
    expect(suggestionsFor(yaml)![0].reasons[0].text).toBe(
      'It owns 2 of the 3 entities that depend on this.',
    );
  });
});
