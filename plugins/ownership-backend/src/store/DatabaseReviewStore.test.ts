import {
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  createSnapshot,
  DEFAULT_SETTINGS,
  Review,
  reviewSnapshot,
  rules,
  Waiver,
} from '@pillars/plugin-ownership-common';
import { resolve } from 'node:path';
import { statementsOf, writesOf } from '../__testUtils__/reviewed';
import { DatabaseReviewStore } from './DatabaseReviewStore';
import { migrate } from './migrate';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const entity = (
  kind: string,
  name: string,
  spec: Entity['spec'],
  title?: string,
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, title },
  spec,
});

const TEAM = entity('Group', 'team', { members: ['ann', 'bob'] });
const DOMAIN = entity('Domain', 'sales', { owner: 'team' });
const SYSTEM = entity('System', 'shop', { owner: 'team', domain: 'sales' });
const service = (name: string, owner: string, more = {}) =>
  entity('Component', name, {
    type: 'service',
    lifecycle: 'production',
    owner,
    ...more,
  });

const CATALOG = [
  TEAM,
  DOMAIN,
  SYSTEM,
  service('a', 'team', { system: 'shop' }),
  service('b', 'gone', { system: 'shop' }),
  service('c', 'unknown'),
  entity(
    'API',
    'd',
    { owner: 'team', type: 'openapi', definition: '' },
    '50%_off',
  ),
];

const review = (entities: Entity[], at = '2026-01-01'): Review =>
  reviewSnapshot(createSnapshot(entities), {
    rules,
    settings: DEFAULT_SETTINGS,
    now: Date.parse(at),
  });

async function createStore(id: TestDatabaseId) {
  const knex = await databases.init(id);
  await migrate(mockServices.database({ knex, migrations: { skip: false } }));
  return { knex, store: new DatabaseReviewStore(knex) };
}

describe.each(databases.eachSupportedId())('DatabaseReviewStore, %s', id => {
  it('knows of no review at first', async () => {
    const { store } = await createStore(id);
    expect(await store.getStatus()).toEqual({ notSetUp: [], failures: [] });
    expect((await store.getSummary(undefined)).counts.entities).toBe(0);
    expect(await store.listVerdicts({}, undefined)).toMatchObject({
      items: [],
      total: 0,
    });
  });

  it('filters, sorts, pages and counts', async () => {
    const { store } = await createStore(id);
    await store.saveReview(review(CATALOG));
    const names = async (query: object) =>
      (await store.listVerdicts(query, undefined)).items.map(one => one.name);

    expect(await names({ sort: 'name' })).toEqual(['a', 'b', 'c', 'd', 'shop']);
    expect(await names({ sort: 'name', order: 'desc', limit: 2 })).toEqual([
      'shop',
      'd',
    ]);
    expect(await names({ sort: 'name', offset: 3 })).toEqual(['d', 'shop']);
    expect(await names({ ownership: ['orphaned'] })).toEqual(['b', 'c']);
    expect(await names({ domain: ['domain:default/sales'] })).toEqual([
      'b',
      'a',
      'shop',
    ]);
    expect(await names({ domain: ['none'], kind: ['API'] })).toEqual(['d']);
    expect(await names({ owner: ['group:default/gone'] })).toEqual(['b']);
    expect(await names({ rule: ['placeholder-owner'] })).toEqual(['c']);
    expect(await names({ q: 'GONE' })).toEqual(['b']);
    expect(await names({ q: '%_' })).toEqual(['d']);
    expect(await names({ q: `'; drop table verdicts; --` })).toEqual([]);

    const { facets, total } = await store.listVerdicts(
      { ownership: ['orphaned'], limit: 1 },
      undefined,
    );
    expect(total).toBe(2);
    expect(facets.ownership).toEqual([
      { value: 'owned', count: 3 },
      { value: 'orphaned', count: 2 },
    ]);
    expect(facets.kind).toEqual([{ value: 'Component', count: 2 }]);
    expect(facets.rule).toContainEqual({ value: 'dangling-owner', count: 1 });
  });

  it('sums up by domain, the worst first', async () => {
    const { store } = await createStore(id);
    await store.saveReview(review(CATALOG));
    const { counts, byDomain, findings } = await store.getSummary(undefined);
    expect(counts).toMatchObject({
      entities: 5,
      ownership: { orphaned: 2, atRisk: 0, owned: 3 },
    });
    expect(findings.error).toBe(2);
    expect(
      byDomain.map(one => [one.domain, one.entities, one.ownership.orphaned]),
    ).toEqual([
      ['domain:default/sales', 3, 1],
      [undefined, 2, 1],
    ]);
  });

  it('keeps what people say of a finding, and counts it apart', async () => {
    const { store } = await createStore(id);
    const first = review(CATALOG);
    const dangling = first.findings.find(one => one.rule === 'dangling-owner')!;
    const waiver: Waiver = {
      id: 'w',
      rule: 'dangling-owner',
      fingerprint: dangling.fingerprint,
      subject: dangling.subject,
      reason: 'It goes away in March.',
      expiresOn: '2026-03-31',
      state: 'approved',
      requestedBy: 'user:default/ann',
      requestedAt: '2026-01-01T00:00:00.000Z',
    };
    await store.saveReview(first);
    const before = await store.getSummary(undefined);

    await store.saveMarks(
      [{ ...dangling, waiver, disputes: 2 }],
      Date.parse('2026-01-01'),
    );
    expect(await store.getFinding(dangling.fingerprint)).toEqual({
      ...dangling,
      waiver,
      disputes: 2,
      openedAt: '2026-01-01T00:00:00.000Z',
    });
    const after = await store.getSummary(undefined);
    expect(after.findings.error).toBe(before.findings.error - 1);
    expect(after.accepted).toBe(1);
    const accepted = await store.listFindings(
      { state: ['accepted'] },
      undefined,
    );
    expect(accepted.items.map(one => one.fingerprint)).toEqual([
      dangling.fingerprint,
    ]);
    expect(accepted.facets.state).toContainEqual({
      value: 'accepted',
      count: 1,
    });
    expect(
      (await store.countFindings('open', undefined)).get('dangling-owner'),
    ).toBeUndefined();
    const verdicts = await store.listVerdicts({ sort: 'name' }, undefined);
    expect(verdicts.items.map(one => [one.name, one.accepted])).toEqual([
      ['a', []],
      ['b', ['dangling-owner']],
      ['c', []],
      ['d', []],
      ['shop', []],
    ]);

    await store.saveReview(review(CATALOG, '2026-01-02'));
    expect((await store.getSummary(undefined)).accepted).toBe(0);
  });

  it('finds a finding by its fingerprint, where the reader may see it', async () => {
    const { store } = await createStore(id);
    const first = review(CATALOG);
    await store.saveReview(first);
    const { fingerprint } = first.findings.find(
      one => one.rule === 'dangling-owner',
    )!;
    const subjects = async (visible: string[] | undefined) =>
      (
        await store.listFindings({ fingerprint: [fingerprint] }, visible)
      ).items.map(one => one.subject);
    expect(await subjects(undefined)).toEqual(['component:default/b']);
    expect(await subjects(['component:default/a'])).toEqual([]);
  });

  it('counts an entity with two findings of a rule once', async () => {
    const { store } = await createStore(id);
    const first = review(CATALOG);
    const one = first.findings.find(({ rule }) => rule === 'dangling-owner')!;
    const two = { ...one, fingerprint: 'f'.repeat(32) };
    const verdicts = first.verdicts.map(verdict => ({
      ...verdict,
      checks:
        verdict.ref === one.subject
          ? [...verdict.checks, ...verdict.checks]
          : verdict.checks,
    }));
    const both = { ...first, verdicts, findings: [...first.findings, two] };
    await store.saveReview(both);
    const list = async () =>
      store.listVerdicts({ rule: ['dangling-owner'] }, undefined);
    const { items, facets, total } = await list();
    expect(total).toBe(1);
    expect(items[0].rules).toEqual([...new Set(items[0].rules)]);
    expect(facets.rule).toContainEqual({ value: 'dangling-owner', count: 1 });

    // Accepted is what has nothing left to accept.
    const waiver = { id: 'w' } as Waiver;
    await store.saveMarks([{ ...one, waiver }], Date.parse('2026-01-01'));
    expect((await list()).items[0].accepted).toEqual([]);
    await store.saveMarks([{ ...two, waiver }], Date.parse('2026-01-01'));
    expect((await list()).items[0].accepted).toEqual(['dangling-owner']);
  });

  it('shows a reader no more than what the reader may see', async () => {
    const { store } = await createStore(id);
    await store.saveReview(review(CATALOG));
    const visible = ['component:default/a', 'component:default/b'];
    const { items, total, facets } = await store.listVerdicts({}, visible);
    expect(items.map(one => one.name)).toEqual(['b', 'a']);
    expect(total).toBe(2);
    expect(facets.kind).toEqual([{ value: 'Component', count: 2 }]);
    expect((await store.getSummary(visible)).counts.entities).toBe(2);
    expect(await store.countFindings('open', [])).toEqual(new Map());
    const findings = await store.listFindings({}, visible);
    expect(new Set(findings.items.map(one => one.subject))).toEqual(
      new Set(['component:default/b']),
    );
    expect((await store.listVerdicts({}, [])).total).toBe(0);
  });

  it('lists for a team what the groups that count as it own', async () => {
    const { store } = await createStore(id);
    await store.saveReview(review(CATALOG));
    const [team, gone] = ['group:default/team', 'group:default/gone'];
    const namesOf = async (
      query: string[],
      teams: Array<[string, string[]]>,
    ) => {
      const { items, facets } = await store.listVerdicts(
        { team: query, sort: 'name' },
        undefined,
        new Map(teams),
      );
      const counts = facets.team.map(one => one.count);
      return [items.map(one => one.name).join(''), counts];
    };
    expect(await namesOf([team], [[team, [team]]])).toEqual(['adshop', [3]]);
    expect(await namesOf([team], [[team, [team, gone]]])).toEqual([
      'abdshop',
      [4],
    ]);
    expect(await namesOf([team], [])).toEqual(['', [0]]);
    expect(
      await namesOf(
        [team, gone],
        [
          [team, [team]],
          [gone, [gone]],
        ],
      ),
    ).toEqual(['abdshop', [3, 1]]);
    const { items } = await store.listFindings(
      { team: [gone], rule: ['dangling-owner'] },
      undefined,
      new Map([[gone, [team]]]),
    );
    // The system of what has no living owner belongs to the team.
    expect(items.map(one => one.subject)).toEqual(['component:default/b']);
  });

  it('writes nothing but the difference', async () => {
    const { store, knex } = await createStore(id);
    await store.saveReview(review(CATALOG));
    const again = await statementsOf(knex, async () =>
      expect(await store.saveReview(review(CATALOG, '2026-01-02'))).toEqual({
        written: 0,
        removed: 0,
      }),
    );
    expect(writesOf(again)).toEqual([
      expect.stringMatching(/insert into [`"]review[`"]/),
    ]);

    const changed = [...CATALOG.slice(0, 5), service('c', 'team')];
    const { removed } = await store.saveReview(review(changed, '2026-01-03'));
    // The verdict of d, and the findings of c and d.
    expect(removed).toBeGreaterThanOrEqual(2);
    expect(await store.getVerdict('api:default/d')).toBeUndefined();
    expect(await store.getFindingsOf('api:default/d')).toEqual([]);
    expect((await store.getVerdict('component:default/c'))?.ownership).toBe(
      'owned',
    );
  });

  it('reads the verdicts of some', async () => {
    const { store } = await createStore(id);
    await store.saveReview(review(CATALOG));
    const refs = ['component:default/c', 'api:default/d'];
    const found = await store.getVerdicts([...refs, 'component:default/none']);
    expect(found.map(one => one.ref).sort()).toEqual([...refs].sort());
    expect(found).toContainEqual(await store.getVerdict(refs[0]));
    expect(await store.getVerdicts([])).toEqual([]);
  });

  it('moves a finding with its subject to another domain', async () => {
    const { store } = await createStore(id);
    const inDomain = async (domain: string) => {
      const query = { domain: [`domain:default/${domain}`] };
      return (await store.listFindings(query, undefined)).total;
    };
    await store.saveReview(review(CATALOG));
    const before = await inDomain('sales');
    expect(before).toBeGreaterThan(0);

    const moved = entity('System', 'shop', { owner: 'team', domain: 'b2b' });
    await store.saveReview(
      review([
        ...CATALOG.map(one => (one === SYSTEM ? moved : one)),
        entity('Domain', 'b2b', { owner: 'team' }),
      ]),
    );
    expect(await inDomain('sales')).toBe(0);
    expect(await inDomain('b2b')).toBe(before);
  });

  it('remembers since when a finding is open', async () => {
    const { store } = await createStore(id);
    await store.saveReview(review(CATALOG));
    await store.saveReview(review(CATALOG, '2026-02-01'));
    const [finding] = await store.getFindingsOf('component:default/b');
    expect(finding).toMatchObject({
      rule: 'dangling-owner',
      openedAt: '2026-01-01T00:00:00.000Z',
    });
  });

  it('remembers the last group that owned something, and until when', async () => {
    const { store } = await createStore(id);
    const person = entity('User', 'ann', { memberOf: ['team'] });
    const save = (owner: string, day: string) =>
      store.saveReview(review([TEAM, person, service('a', owner)], day));
    const last = async () =>
      Object.fromEntries(await store.getLastOwners())['component:default/a'];
    expect(await last()).toBeUndefined();

    await save('gone', '2026-01-01');
    expect(await last()).toBeUndefined();
    await save('team', '2026-01-02');
    await save('team', '2026-01-03');
    const until = '2026-01-03T00:00:00.000Z';
    expect(await last()).toEqual({ owner: 'group:default/team', until });

    await save('gone', '2026-01-04');
    expect(await last()).toEqual({ owner: 'group:default/team', until });
    await save('user:ann', '2026-01-05');
    expect(await last()).toEqual({ owner: 'group:default/team', until });
    await save('team', '2026-01-06');
    expect(await last()).toEqual({
      owner: 'group:default/team',
      until: '2026-01-06T00:00:00.000Z',
    });

    await store.saveReview(review([TEAM], '2026-01-07'));
    expect(await last()).toBeUndefined();
  });

  it('writes no owner anew that stays', async () => {
    const { store, knex } = await createStore(id);
    await store.saveReview(review(CATALOG));
    const moved = [...CATALOG, service('e', 'team')];
    const statements = await statementsOf(knex, () =>
      store.saveReview(review(moved, '2026-01-02')),
    );
    expect(
      statements.filter(sql => /^insert into [`"]last_owners/i.test(sql)),
    ).toHaveLength(1);
    const rows = await knex('last_owners').orderBy('ref').pluck('ref');
    expect(rows).toEqual([
      'api:default/d',
      'component:default/a',
      'component:default/e',
      'system:default/shop',
    ]);
  });

  it('keeps the last good review when a run fails', async () => {
    const { store } = await createStore(id);
    await store.saveReview(review(CATALOG));
    await store.saveFailure({ at: '2026-01-02T00:00:00.000Z', message: 'no' });
    expect(await store.getStatus()).toMatchObject({
      reviewedAt: '2026-01-01T00:00:00.000Z',
      lastFailure: { at: '2026-01-02T00:00:00.000Z', message: 'no' },
    });
    expect((await store.getSummary(undefined)).counts.entities).toBe(5);
    await store.saveReview(review(CATALOG));
    expect((await store.getStatus()).lastFailure).toBeUndefined();
  });

  it('bears hundreds of rows, and text of any length', async () => {
    const { store } = await createStore(id);
    const many = Array.from({ length: 1200 }, (_, index) =>
      service(`s${index}`, `${'long-'.repeat(200)}${index}`),
    );
    await store.saveReview(review(many));
    expect((await store.listVerdicts({}, undefined)).total).toBe(1200);
    await store.saveReview(review([]));
    expect((await store.listFindings({}, undefined)).total).toBe(0);
  });

  it('migrates up and down', async () => {
    const knex = await databases.init(id);
    const directory = resolve(__dirname, '../../migrations');
    await knex.migrate.latest({ directory });
    expect(await knex.schema.hasTable('verdicts')).toBe(true);
    await knex.migrate.rollback({ directory }, true);
    expect(await knex.schema.hasTable('verdicts')).toBe(false);
    expect(await knex.schema.hasTable('last_owners')).toBe(false);
    await knex.migrate.latest({ directory });
    expect(await knex.schema.hasTable('findings')).toBe(true);
  });
});
