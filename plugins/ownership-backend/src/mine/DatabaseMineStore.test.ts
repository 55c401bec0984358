import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { Waiver } from '@pillars/plugin-ownership-common';
import {
  createStores,
  FIRST,
  service,
  statementsOf,
  team,
} from '../__testUtils__/reviewed';
import { DatabaseMineStore } from './DatabaseMineStore';
import { MineScope } from './MineStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const ANN = 'user:default/ann';
const BLUE = 'group:default/blue';
const RED = 'group:default/red';
const SECOND = '2026-01-03T12:00:00.000Z';
const THIRD = '2026-01-05T12:00:00.000Z';
const TIER = 'pillars.dev/tier';

const mine: MineScope = {
  user: ANN,
  parties: [ANN, BLUE],
  mayDecide: false,
  visible: undefined,
};

// Each team is one person, which is found of everything that it owns.
const TEAMS = [team('blue', 'ann'), team('red', 'cy')];

const A = service('a', { owner: 'blue' }, { annotations: { [TIER]: '1' } });
const B = service('b', { owner: 'blue' }, { annotations: { [TIER]: '4' } });
const C = service('c', { owner: 'red' });

async function create(id: TestDatabaseId) {
  const stores = await createStores(await databases.init(id));
  return { ...stores, store: new DatabaseMineStore(stores.knex) };
}

const waiver = (id: string, given: Partial<Waiver>): Waiver => ({
  id,
  rule: 'thin-owner',
  fingerprint: 'f'.repeat(32),
  subject: 'component:default/c',
  reason: 'For a while.',
  expiresOn: '2026-02-01',
  state: 'requested',
  requestedBy: 'user:default/cy',
  requestedAt: FIRST,
  ...given,
});

describe.each(databases.eachSupportedId())('DatabaseMineStore, %s', id => {
  it('has nothing before the first review', async () => {
    const { store } = await create(id);
    expect(await store.firstReviewOn()).toBeUndefined();
    expect(await store.listFixes(mine, {})).toEqual([]);
    expect(await store.listOwned(mine)).toEqual([]);
    expect(await store.listChanges(mine, {}, FIRST)).toMatchObject({
      items: [],
      total: 0,
    });
  });

  it('lists what one’s teams are to fix, the riskiest of a severity first', async () => {
    const { store, save } = await create(id);
    await save([...TEAMS, B, A, C]);
    const fixes = await store.listFixes(mine, {});
    const thin = fixes.filter(one => one.rule === 'thin-owner');
    // Tier 1 counts for more than tier 4.
    expect(thin.map(one => one.subject)).toEqual([
      'component:default/a',
      'component:default/b',
    ]);
    expect(new Set(fixes.map(one => one.accountable))).toEqual(new Set([BLUE]));
    const order = ['error', 'warning', 'info'];
    const ranks = fixes.map(one => order.indexOf(one.severity));
    expect(ranks).toEqual([...ranks].sort());
    expect(await store.listFixes(mine, { offset: 1, limit: 1 })).toEqual([
      fixes[1],
    ]);
    const { findings, accepted } = await store.countFixes(mine);
    expect(findings.error + findings.warning + findings.info).toBe(
      fixes.length,
    );
    expect(accepted).toBe(0);
  });

  it('lists nothing that one may not see, nor for who has no team', async () => {
    const { store, save } = await create(id);
    await save([...TEAMS, A, B]);
    const visible = ['component:default/b'];
    const seen = await store.listFixes({ ...mine, visible }, {});
    expect(new Set(seen.map(one => one.subject))).toEqual(new Set(visible));
    expect(await store.listFixes({ ...mine, parties: [] }, {})).toEqual([]);
    expect(await store.listFixes({ ...mine, parties: [ANN] }, {})).toEqual([]);
  });

  it('lists what is accepted last, and counts it apart', async () => {
    const { store, save, reviews } = await create(id);
    await save([...TEAMS, A]);
    const [first] = await store.listFixes(mine, {});
    const before = await store.countFixes(mine);
    const accepted = waiver('w', {
      state: 'approved',
      rule: first.rule,
      subject: first.subject,
      fingerprint: first.fingerprint,
    });
    await reviews.saveMarks(
      [{ ...first, waiver: accepted }],
      Date.parse(FIRST),
    );
    const after = await store.listFixes(mine, {});
    expect(after[after.length - 1].waiver).toEqual(accepted);
    expect(await store.countFixes(mine)).toEqual({
      findings: {
        ...before.findings,
        [first.severity]: before.findings[first.severity] - 1,
      },
      accepted: 1,
    });
  });

  it('lists what one owns and is not orphaned, with its last confirmation', async () => {
    const { store, save, overlay } = await create(id);
    await save([...TEAMS, A, B, C, service('o', { owner: 'gone' })]);
    await overlay.saveConfirmations([
      { subject: 'component:default/b', confirmedBy: ANN, confirmedAt: FIRST },
    ]);
    const owned = await store.listOwned(mine);
    expect(owned.map(one => [one.ref, one.confirmedAt]).sort()).toEqual([
      ['component:default/a', null],
      ['component:default/b', FIRST],
    ]);
  });

  it('lists the waivers that wait for somebody', async () => {
    const { store, save, overlay } = await create(id);
    await save([...TEAMS, A, C]);
    const [{ fingerprint, subject }] = await store.listFixes(mine, {});
    const ours = { fingerprint, subject };
    await overlay.addWaiver(waiver('theirs', {}));
    await overlay.addWaiver(waiver('asked', { requestedBy: ANN }));
    await overlay.addWaiver(waiver('ours', ours));
    await overlay.addWaiver(
      waiver('ending', { ...ours, state: 'approved', expiresOn: '2026-01-15' }),
    );
    await overlay.addWaiver(waiver('long', { ...ours, state: 'approved' }));
    await overlay.addWaiver(waiver('no', { ...ours, state: 'rejected' }));
    const list = async (scope: MineScope, page = {}) => {
      const { items, total } = await store.listWaivers(
        scope,
        page,
        '2026-01-02',
      );
      return [total, ...items.map(one => one.id)];
    };
    expect(await list(mine)).toEqual([3, 'asked', 'ours', 'ending']);
    expect(await list({ ...mine, mayDecide: true })).toEqual([
      ...[4, 'asked', 'ours', 'theirs', 'ending'],
    ]);
    expect(await list({ ...mine, user: undefined })).toEqual([
      ...[2, 'ours', 'ending'],
    ]);
    expect(await list({ ...mine, visible: [] })).toEqual([0]);
    expect(await list(mine, { offset: 2, limit: 1 })).toEqual([3, 'ending']);
  });

  it('tells what changed, the newest first', async () => {
    const { store, save, overlay } = await create(id);
    const bare = service('b', { owner: 'blue' });
    await save([...TEAMS, A, bare]);
    expect(await store.firstReviewOn()).toBe('2026-01-01');
    // Its finding goes with b, and comes back with it; red takes a over.
    await save([...TEAMS, service('a', { owner: 'red' })], { at: SECOND });
    await overlay.saveConfirmations([
      { subject: 'component:default/a', confirmedBy: ANN, confirmedAt: THIRD },
    ]);
    const since = '2026-01-02T00:00:00.000Z';
    const changes = await store.listChanges(mine, {}, since);
    const types = (list = changes) =>
      list.items.map(one => [one.type, one.subject]);
    expect(types()).toContainEqual(['resolved', 'component:default/b']);
    expect(changes.items.find(one => one.type === 'owner')).toEqual({
      type: 'owner',
      at: SECOND,
      subject: 'component:default/a',
      before: BLUE,
      after: RED,
    });
    // Red owns it now, so confirming it is no news of blue.
    expect(changes.counts.confirmed).toBe(0);
    const theirs = { ...mine, parties: [RED] };
    expect((await store.listChanges(theirs, {}, since)).items[0]).toEqual({
      type: 'confirmed',
      at: THIRD,
      subject: 'component:default/a',
      by: ANN,
    });

    await save([...TEAMS, service('a', { owner: 'red' }), bare], { at: THIRD });
    const again = await store.listChanges(mine, {}, since);
    expect(types(again)).toContainEqual(['reopened', 'component:default/b']);
    expect(types(again)).not.toContainEqual([
      'resolved',
      'component:default/b',
    ]);
    expect(again.items.map(one => one.at)).toEqual(
      again.items
        .map(one => one.at)
        .sort()
        .reverse(),
    );
    const { items } = await store.listChanges(
      mine,
      { change: ['owner'] },
      since,
    );
    expect(items.map(one => one.type)).toEqual(['owner']);
    expect(again.total).toBe(
      Object.values(again.counts).reduce((sum, count) => sum + count, 0),
    );
    expect(
      await store.listChanges({ ...mine, visible: [] }, {}, since),
    ).toMatchObject({ items: [], total: 0 });
  });

  it('tells what was waived, of the team’s or as one asked', async () => {
    const { store, save, overlay } = await create(id);
    await save([...TEAMS, A]);
    const said = {
      state: 'approved' as const,
      decidedBy: 'user:default/boss',
      decidedAt: SECOND,
    };
    await overlay.addWaiver(waiver('theirs', said));
    await overlay.addWaiver(
      waiver('selection', {
        ...said,
        requestedBy: ANN,
        fingerprint: undefined,
        subject: undefined,
        appliesTo: { kind: 'Component' },
      }),
    );
    const { items } = await store.listChanges(
      { ...mine, visible: [] },
      {},
      SECOND,
    );
    expect(items).toEqual([
      {
        type: 'waived',
        at: SECOND,
        rule: 'thin-owner',
        by: 'user:default/boss',
      },
    ]);
  });

  it('keeps no person who was to act', async () => {
    const { knex, save } = await create(id);
    const users = service('u', { owner: 'user:cy' });
    await save([...TEAMS, users]);
    await save(TEAMS, { at: SECOND });
    const kept = await knex('resolved_findings').select('accountable');
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain('user:');
  });

  it('forgets after a month', async () => {
    const { knex, save } = await create(id);
    await save([...TEAMS, A, B]);
    await save([...TEAMS, service('a', { owner: 'red' })], { at: SECOND });
    const kept = async () => [
      (await knex('resolved_findings')).length > 0,
      (await knex('owner_changes')).length,
    ];
    expect(await kept()).toEqual([true, 1]);
    await save([...TEAMS, service('a', { owner: 'red' })], {
      at: '2026-02-03T12:00:00.000Z',
    });
    expect(await kept()).toEqual([false, 0]);
  });

  it('asks a fixed number of questions, however much there is', async () => {
    const { knex, store, save } = await create(id);
    const many = Array.from({ length: 20 }, (_, index) =>
      service(`s${index}`, { owner: 'blue' }),
    );
    await save([...TEAMS, ...many]);
    const asked = await statementsOf(knex, async () => {
      await store.listFixes(mine, {});
      await store.listOwned(mine);
      await store.listChanges(mine, {}, FIRST);
      await store.listWaivers(mine, {}, '2026-01-02');
    });
    expect(asked).toHaveLength(7);
  });
});
