import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { reviewSnapshot } from '../review';
import { rules } from '../rules';
import { DEFAULT_SETTINGS } from '../settings';
import { createSnapshot } from '../snapshot';
import { frenchWording } from '../wording/french';
import { REASONS } from './reasons';
import { LastOwner, OwnerSuggestion } from './types';

/** Numbers from 0 to below `most`, the same ones for the same seed. */
function dice(seed: number) {
  let state = seed;
  return (most: number) => {
    // Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

const TEAMS = ['payments', 'payment', 'orders', 'shop-web', 'shop-api', 'tech'];
const PEOPLE = ['ana', 'ben', 'cleo', 'dan'];
const OWNERS = [
  ...TEAMS,
  ...['paymnts', 'team-orders', 'shop-wep', 'acme/orders', 'gone', 'unknown'],
  ...['user:payments', 'user:ana', 'user:zoe', ''],
];

/** A small company at random: dead teams, typos, successors in circles. */
function company(seed: number) {
  const roll = dice(seed);
  const one = <T>(list: readonly T[]) => list[roll(list.length)];
  const some = <T>(list: readonly T[], most: number) =>
    Array.from({ length: roll(most + 1) }, () => one(list));
  const entity = (kind: string, name: string, spec: object): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name },
    spec: { ...spec },
  });
  const groups = TEAMS.flatMap(name => [
    entity('Group', name, {
      type: roll(6) ? 'team' : 'department',
      members: some(PEOPLE, 3),
      parent: roll(4) ? undefined : one(TEAMS),
    }),
    {
      ...entity('TeamAPI', name, {
        team: name,
        status: roll(3) ? 'active' : 'merged',
        successors: some(TEAMS, 2),
      }),
      apiVersion: 'pillars.dev/v1alpha1',
    },
  ]);
  const users = PEOPLE.slice(0, 3).map(name =>
    entity('User', name, { memberOf: some(TEAMS, 2) }),
  );
  const domains = ['sales', 'growth'].map(name =>
    entity('Domain', name, { owner: one(OWNERS) }),
  );
  const systems = ['a', 'b', 'c'].map(name =>
    entity('System', name, {
      owner: one(OWNERS),
      domain: one(['sales', 'growth']),
    }),
  );
  const names = Array.from({ length: 30 }, (_, index) => `c${index}`);
  const components = names.map(name => {
    const component = entity('Component', name, {
      type: 'service',
      lifecycle: 'production',
      owner: one(OWNERS),
      system: one(['a', 'b', 'c', 'nowhere']),
      dependsOn: some(names, 3).map(other => `component:${other}`),
    });
    component.metadata.annotations = {
      'github.com/project-slug': `acme/${one(['shop', 'mono', name])}`,
    };
    return component;
  });
  const lastOwners = new Map<string, LastOwner>(
    components
      .filter(() => roll(3) === 0)
      .map(component => [
        stringifyEntityRef(component),
        { owner: `group:default/${one(TEAMS)}`, until: '2025-12-31' },
      ]),
  );
  const catalog = [...groups, ...users, ...domains, ...systems, ...components];
  return { catalog, lastOwners };
}

function verdictsOf(
  catalog: Entity[],
  lastOwners: ReadonlyMap<string, LastOwner>,
) {
  const { verdicts } = reviewSnapshot(createSnapshot(catalog), {
    rules,
    settings: DEFAULT_SETTINGS,
    now: Date.parse('2026-01-01'),
    lastOwners,
  });
  return new Map(verdicts.map(one => [one.ref, one]));
}

describe('a suggestion that is applied', () => {
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);

  it.each(seeds)('gives the entity an owner (company %i)', seed => {
    const { catalog, lastOwners } = company(seed);
    const before = verdictsOf(catalog, lastOwners);
    for (const rank of [0, 1, 2, 3, 4]) {
      const chosen = new Map<string, OwnerSuggestion>();
      const applied = catalog.map(entity => {
        const ref = stringifyEntityRef(entity);
        const suggestion = before.get(ref)?.suggestions?.[rank];
        if (!suggestion) {
          return entity;
        }
        chosen.set(ref, suggestion);
        return {
          ...entity,
          spec: { ...entity.spec, owner: suggestion.owner },
        };
      });
      const after = verdictsOf(applied, lastOwners);
      for (const ref of chosen.keys()) {
        const was = before.get(ref)!.ownership;
        const is = after.get(ref)!.ownership;
        expect([
          ref,
          was === 'atRisk' ? is === 'owned' : is !== 'orphaned',
        ]).toEqual([ref, true]);
      }
    }
  });

  const all = seeds.flatMap(seed => {
    const { catalog, lastOwners } = company(seed);
    return [...verdictsOf(catalog, lastOwners).values()].flatMap(
      ({ suggestions = [] }) => suggestions,
    );
  });

  it('is made for every reason there is', () => {
    const types = all.flatMap(({ reasons }) => reasons.map(one => one.type));
    expect(new Set(types)).toEqual(new Set(REASONS.map(one => one.type)));
  });

  it('is said in French with every reason, and the names of its evidence', () => {
    // A path has no blanks.
    const said = ({ reasons }: OwnerSuggestion) =>
      reasons.flatMap(({ text, evidence }) => [
        text,
        ...evidence.map(one => one.path).filter(path => / /.test(path)),
      ]);
    for (const suggestion of all) {
      const english = said(suggestion);
      const french = said(frenchWording.suggestion(suggestion));
      expect(french).toHaveLength(english.length);
      expect(french.filter(one => english.includes(one))).toEqual([]);
    }
  });
});
