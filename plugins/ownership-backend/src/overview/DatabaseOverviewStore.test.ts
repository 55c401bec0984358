import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import {
  createStores,
  entity,
  service,
  statementsOf,
  team,
  writesOf,
} from '../__testUtils__/reviewed';
import { guild } from '../__testUtils__/guildCompany';
import { DatabaseOverviewStore } from './DatabaseOverviewStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const SELLING = 'domain:default/selling';
const PAYING = 'domain:default/paying';
const IMPACT = 'pillars.dev/business-impact';
const BLUE = 'group:default/blue';

const PEOPLE = [
  entity('User', 'ann', { memberOf: ['blue'] }),
  team('blue', 'ann', 'bob'),
  team('red', 'cy', 'dee'),
  entity(
    'Domain',
    'selling',
    { owner: 'blue' },
    { annotations: { [IMPACT]: 'acquisition' } },
  ),
  entity('Domain', 'paying', { owner: 'red' }),
  entity('System', 'shop', { owner: 'blue', domain: 'selling' }),
  entity('System', 'till', { owner: 'red', domain: 'paying' }),
  guild('idle', { chairs: [], scope: ['paying'] }),
];

// Of eight that are owned, two in selling and one in no domain are orphaned.
const CATALOG = [
  ...PEOPLE,
  service('a', { owner: 'blue', system: 'shop' }),
  service('b', { owner: 'gone', system: 'shop' }),
  service('c', { owner: 'gone', system: 'shop' }),
  service('d', { owner: 'red', system: 'till' }),
  service('e', { owner: 'user:ann', system: 'till' }),
  service('f', { owner: 'gone' }),
];

const NOW = Date.parse('2026-02-01T12:00:00Z');

async function create(id: TestDatabaseId) {
  const stores = await createStores(await databases.init(id));
  return {
    ...stores,
    overviews: new DatabaseOverviewStore(stores.knex, () => NOW),
  };
}

describe.each(databases.eachSupportedId())('DatabaseOverviewStore, %s', id => {
  it('is empty before the first review', async () => {
    const { overviews } = await create(id);
    const answer = await overviews.getOverview({}, undefined);
    expect(answer.counts.entities).toBe(0);
    expect(answer.largestOwner).toBeUndefined();
    expect(answer.choices).toEqual({ domains: [], impacts: [] });
    expect(await overviews.getTrend({}, '2025-01-01')).toEqual([]);
  });

  it('counts everything, or what is in some domains', async () => {
    const { overviews, save } = await create(id);
    await save(CATALOG);
    const all = await overviews.getOverview({}, undefined);
    expect(all.counts.ownership).toEqual({ orphaned: 3, atRisk: 1, owned: 4 });
    // A person owns one of the five that have an owner, and is not named.
    expect(all.largestOwner).toEqual({ owner: BLUE, entities: 2, of: 5 });
    expect(all.choices).toEqual({
      domains: [PAYING, SELLING],
      impacts: ['acquisition'],
    });
    expect(all.subjects.guilds).toBe(1);
    expect(all.byRule.get('understaffed-guild')).toBe(1);

    const selling = await overviews.getOverview(
      { domain: [SELLING] },
      undefined,
    );
    expect(selling.counts.ownership).toEqual({
      orphaned: 2,
      atRisk: 0,
      owned: 2,
    });
    expect(selling.subjects.guilds).toBe(0);
    const { status: _, ...sold } = { status: 0, ...selling };
    expect(
      await overviews.getOverview({ impact: ['acquisition'] }, undefined),
    ).toEqual(sold);
    const paying = await overviews.getOverview({ domain: [PAYING] }, undefined);
    expect(paying.subjects.guilds).toBe(1);
    const none = await overviews.getOverview({ domain: ['none'] }, undefined);
    expect(none.counts.ownership).toEqual({ orphaned: 1, atRisk: 0, owned: 0 });
  });

  it('counts what a reader may see, and names nothing else', async () => {
    const { overviews, save } = await create(id);
    await save(CATALOG);
    const some = await overviews.getOverview({}, [
      'component:default/a',
      'component:default/b',
    ]);
    expect(some.counts.entities).toBe(2);
    expect(some.subjects.guilds).toBe(0);
    expect(some.largestOwner).toEqual({ owner: BLUE, entities: 1, of: 1 });
    expect(some.choices.domains).toEqual([SELLING]);
    expect((await overviews.getOverview({}, [])).counts.entities).toBe(0);
  });

  it('says for how long things are orphaned, as the list does', async () => {
    const { overviews, reviews, save } = await create(id);
    const without = (...names: string[]) =>
      CATALOG.filter(one => !names.includes(one.metadata.name));
    await save(without('b', 'f'), { at: '2024-06-01T00:00:00Z' });
    await save(without('f'), { at: '2026-01-20T00:00:00Z' });
    await save(CATALOG, { at: '2026-02-01T00:00:00Z' });
    const { orphanedByAge } = await overviews.getOverview({}, undefined);
    expect(orphanedByAge).toEqual({
      week: 1,
      month: 1,
      quarter: 0,
      year: 0,
      longer: 1,
    });
    const { orphanedByAge: inSelling } = await overviews.getOverview(
      { domain: [SELLING] },
      undefined,
    );
    expect(inSelling).toMatchObject({ week: 0, month: 1, longer: 1 });
    // Both count from the same day, whenever this runs.
    const now = jest.spyOn(Date, 'now').mockReturnValue(NOW);
    const { items, facets } = await reviews.listVerdicts(
      { age: ['longer', 'week'] },
      undefined,
    );
    now.mockRestore();
    expect(items.map(one => one.name)).toEqual(['c', 'f']);
    expect(facets.age).toEqual([
      { value: 'week', count: 1 },
      { value: 'month', count: 1 },
      { value: 'longer', count: 1 },
    ]);
  });

  it('leads to the same findings by domain and by impact', async () => {
    const { reviews, save } = await create(id);
    await save(CATALOG);
    const subjects = async (query: object) =>
      (await reviews.listFindings(query, undefined)).items.map(
        one => one.subject,
      );
    expect(
      await subjects({ rule: ['understaffed-guild'], domain: [PAYING] }),
    ).toEqual(['guild:default/idle']);
    expect(
      await subjects({ rule: ['understaffed-guild'], domain: [SELLING] }),
    ).toEqual([]);
    expect(
      await subjects({ rule: ['dangling-owner'], impact: ['acquisition'] }),
    ).toEqual(['component:default/b', 'component:default/c']);
    const { facets } = await reviews.listFindings(
      { rule: ['dangling-owner', 'understaffed-guild'] },
      undefined,
    );
    // The guild has no domain of its own, and is in one.
    expect(facets.domain).toEqual(
      expect.arrayContaining([
        { value: SELLING, count: 2 },
        { value: 'none', count: 2 },
        { value: PAYING, count: 1 },
      ]),
    );
    expect(facets.impact).toEqual([{ value: 'acquisition', count: 2 }]);
    const verdicts = await reviews.listVerdicts(
      { impact: ['acquisition'] },
      undefined,
    );
    expect(verdicts.total).toBe(4);
    expect(verdicts.facets.impact).toEqual([
      { value: 'acquisition', count: 4 },
    ]);
  });

  describe('the trend', () => {
    it('has a row for each day on which something changed', async () => {
      const { overviews, save } = await create(id);
      const rest = CATALOG.filter(one => one.metadata.name !== 'f');
      await save(rest, { at: '2026-01-01T08:00:00Z' });
      await save(rest, { at: '2026-01-02T08:00:00Z' });
      await save(CATALOG, { at: '2026-01-03T08:00:00Z' });
      await save(rest, { at: '2026-01-05T08:00:00Z' });
      const days = async (query: object, since = '2025-01-01') =>
        (await overviews.getTrend(query, since)).map(
          ({ day, ownership }) => `${day} ${ownership.orphaned}`,
        );
      expect(await days({})).toEqual([
        '2026-01-01 2',
        '2026-01-03 3',
        '2026-01-05 2',
      ]);
      // How it stood on the first day, too.
      expect(await days({}, '2026-01-04')).toEqual([
        '2026-01-03 3',
        '2026-01-05 2',
      ]);
      expect(await days({ domain: [SELLING] })).toEqual(['2026-01-01 2']);
      expect(await days({ impact: ['acquisition'] })).toEqual(['2026-01-01 2']);
      // What is gone ends with a zero.
      expect(await days({ domain: ['none'] })).toEqual([
        '2026-01-03 1',
        '2026-01-05 0',
      ]);
    });

    it('keeps the last figures of a day, and writes nothing where nothing changed', async () => {
      const { knex, overviews, save } = await create(id);
      const rest = CATALOG.filter(one => one.metadata.name !== 'f');
      await save(rest, { at: '2026-01-01T08:00:00Z' });
      await save(CATALOG, { at: '2026-01-01T09:00:00Z' });
      const trend = await overviews.getTrend({}, '2026-01-01');
      expect(trend).toHaveLength(1);
      expect(trend[0]).toMatchObject({
        day: '2026-01-01',
        entities: 8,
        ownership: { orphaned: 3 },
      });
      const statements = await statementsOf(knex, () =>
        save(CATALOG, { at: '2026-01-02T08:00:00Z' }),
      );
      expect(
        writesOf(statements).filter(sql => !/["`]review["`]/.test(sql)),
      ).toEqual([]);
    });
  });
});
