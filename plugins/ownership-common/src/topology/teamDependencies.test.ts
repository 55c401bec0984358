import { Entity } from '@backstage/catalog-model';
import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { byDependent, teamDependencies } from './teamDependencies';

const group = (name: string, more = '') =>
  `kind: Group\nmetadata: { name: ${name} }\nspec: { type: team, children: [], members: [${name}-1, ${name}-2]${more} }\n`;
const component = (name: string, owner: string, more = '') =>
  `kind: Component\nmetadata: { name: ${name} }\nspec: { type: service, lifecycle: production, owner: ${owner}${more} }\n`;
const api = (name: string, owner: string) =>
  `kind: API\nmetadata: { name: ${name} }\nspec: { type: openapi, lifecycle: production, owner: ${owner} }\n`;
const edges = (...documents: string[]) =>
  teamDependencies(createSnapshot(entities(documents.join('---\n'))));
const GROUPS = [group('a'), group('b'), group('c')];

describe('teamDependencies', () => {
  it('finds none where there is nothing', () => {
    expect(edges('kind: Location\nmetadata: { name: none }\n')).toEqual([]);
  });

  it('counts pairs of entities, in either order of the catalog', () => {
    const documents = [
      ...GROUPS,
      component('x', 'a', ', dependsOn: ["component:z"], consumesApis: [maps]'),
      component('y', 'a', ', dependsOn: ["component:z", "component:w"]'),
      component('z', 'b', ', providesApis: [maps]'),
      component('w', 'c', ', dependsOn: ["component:z"]'),
      api('maps', 'c'),
    ];
    const expected = [
      {
        from: 'group:default/a',
        to: 'group:default/b',
        count: 2,
        proofs: [
          {
            from: 'component:default/x',
            to: 'component:default/z',
            type: 'dependsOn',
          },
          {
            from: 'component:default/y',
            to: 'component:default/z',
            type: 'dependsOn',
          },
        ],
      },
      {
        // An API's owner is its own, not its provider's.
        from: 'group:default/a',
        to: 'group:default/c',
        count: 2,
        proofs: [
          {
            from: 'component:default/x',
            to: 'api:default/maps',
            type: 'consumesApi',
          },
          {
            from: 'component:default/y',
            to: 'component:default/w',
            type: 'dependsOn',
          },
        ],
      },
      {
        from: 'group:default/c',
        to: 'group:default/b',
        count: 1,
        proofs: [
          {
            from: 'component:default/w',
            to: 'component:default/z',
            type: 'dependsOn',
          },
        ],
      },
    ];
    expect(edges(...documents)).toEqual(expected);
    expect(edges(...[...documents].reverse())).toEqual(expected);
  });

  it('counts a pair once that is linked in two ways', () => {
    const found = edges(
      ...GROUPS,
      component('x', 'a', ', consumesApis: [maps], dependsOn: ["api:maps"]'),
      api('maps', 'b'),
    );
    expect(found).toMatchObject([
      { count: 1, proofs: [{ type: 'dependsOn' }] },
    ]);
  });

  it('counts all and shows the first five by ref', () => {
    const users = [7, 3, 5, 1, 6, 2, 4].map(n =>
      component(`x${n}`, 'a', ', dependsOn: ["component:z"]'),
    );
    const [edge] = edges(...GROUPS, component('z', 'b'), ...users);
    expect(edge.count).toBe(7);
    expect(edge.proofs.map(one => one.from)).toEqual(
      [1, 2, 3, 4, 5].map(n => `component:default/x${n}`),
    );
  });

  it.each([
    ['a user', 'user:ann'],
    ['nobody', 'gone'],
    ['an empty group', 'empty'],
    ['the group above', 'top'],
    ['the group below', 'squad'],
    ['the team itself', 'a'],
  ])('finds none from a team to what is of %s', (_name, owner) => {
    const found = edges(
      group('a', ', parent: top'),
      group('squad', ', parent: a'),
      group('top'),
      'kind: Group\nmetadata: { name: empty }\nspec: { children: [] }\n',
      'kind: User\nmetadata: { name: ann }\nspec: { memberOf: [] }\n',
      component('x', 'a', ', dependsOn: ["component:z"]'),
      component('z', `"${owner}"`),
    );
    expect(found).toEqual([]);
  });

  it('finds none within a cycle of groups', () => {
    const found = edges(
      group('a', ', parent: b'),
      group('b', ', parent: a'),
      component('x', 'a', ', dependsOn: ["component:z"]'),
      component('z', 'b', ', dependsOn: ["component:x"]'),
    );
    expect(found).toEqual([]);
  });

  it('takes each of several owners, unless one owns both ends', () => {
    const owned = (name: string, owners: string[], more: object[] = []) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name },
      spec: {},
      relations: [
        ...owners.map(one => ({
          type: 'ownedBy',
          targetRef: `group:default/${one}`,
        })),
        ...more,
      ],
    });
    const on = (name: string) => [
      { type: 'dependsOn', targetRef: `component:default/${name}` },
    ];
    const found = teamDependencies(
      createSnapshot([
        ...entities(GROUPS.join('---\n')),
        owned('x', ['a', 'b'], on('z')),
        owned('z', ['c']),
        owned('y', ['a', 'b'], on('w')),
        owned('w', ['b', 'c']),
      ] as Entity[]),
    );
    expect(found.map(({ from, to, count }) => [from, to, count])).toEqual([
      ['group:default/a', 'group:default/c', 1],
      ['group:default/b', 'group:default/c', 1],
    ]);
  });

  it('groups edges by who depends', () => {
    const found = edges(
      ...GROUPS,
      component('x', 'a', ', dependsOn: ["component:y", "component:z"]'),
      component('y', 'b'),
      component('z', 'c'),
    );
    expect([...byDependent(found)]).toEqual([['group:default/a', found]]);
  });
});
