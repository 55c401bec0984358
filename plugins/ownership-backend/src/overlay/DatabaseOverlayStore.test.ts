import {
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Waiver } from '@pillars/plugin-ownership-common';
import { migrate } from '../store/migrate';
import { DatabaseOverlayStore } from './DatabaseOverlayStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const TODAY = '2026-06-01';
const A = 'component:default/a';
const B = 'component:default/b';

const waiver = (id: string, more: Partial<Waiver> = {}): Waiver => ({
  id,
  rule: 'dangling-owner',
  fingerprint: id.padEnd(32, '0'),
  subject: A,
  reason: 'It goes away.',
  expiresOn: '2026-12-31',
  state: 'approved',
  requestedBy: 'user:default/ann',
  requestedAt: '2026-05-01T00:00:00.000Z',
  ...more,
});

const selection = (id: string): Waiver => {
  const { fingerprint: _f, subject: _s, ...rest } = waiver(id);
  return { ...rest, appliesTo: { 'spec.type': 'service' } };
};

async function createStore(id: TestDatabaseId) {
  const knex = await databases.init(id);
  await migrate(mockServices.database({ knex, migrations: { skip: false } }));
  return new DatabaseOverlayStore(knex);
}

describe.each(databases.eachSupportedId())('DatabaseOverlayStore, %s', id => {
  it('gives back what it was given', async () => {
    const store = await createStore(id);
    const whole = waiver('w', {
      decidedBy: 'user:default/ben',
      decidedAt: '2026-05-02T00:00:00.000Z',
      comment: 'Fine.',
    });
    await store.addWaiver(whole);
    await store.addWaiver(selection('s'));
    expect(await store.getWaiver('w')).toEqual(whole);
    expect(await store.getWaiver('s')).toEqual(selection('s'));
    expect(await store.getWaiver('none')).toBeUndefined();
  });

  it('decides once: the second of two decisions changes nothing', async () => {
    const store = await createStore(id);
    await store.addWaiver(waiver('w', { state: 'requested' }));
    const rejected = waiver('w', { state: 'rejected', comment: 'No.' });
    expect(await store.decideWaiver(rejected, 'requested')).toBe(true);
    expect(await store.decideWaiver(waiver('w'), 'requested')).toBe(false);
    expect(await store.getWaiver('w')).toMatchObject({
      state: 'rejected',
      comment: 'No.',
    });
  });

  it('lists by status, what waits first, then what expires first', async () => {
    const store = await createStore(id);
    for (const one of [
      waiver('active', { subject: B }),
      waiver('today', { expiresOn: TODAY }),
      waiver('soon', { expiresOn: '2026-06-15' }),
      waiver('later', { expiresOn: '2026-06-16' }),
      waiver('past', { expiresOn: '2026-05-31' }),
      waiver('asked', { state: 'requested', expiresOn: '2027-01-01' }),
      waiver('refused', { state: 'rejected' }),
      waiver('ended', { state: 'revoked' }),
    ]) {
      await store.addWaiver(one);
    }
    const ids = async (query: object, visible?: string[]) =>
      (await store.listWaivers(query, visible, TODAY)).items.map(one => one.id);
    expect(await ids({ status: ['expiring'] })).toEqual(['today', 'soon']);
    expect(await ids({ status: ['active'] })).toEqual([
      'today',
      'soon',
      'later',
      'active',
    ]);
    expect(await ids({ status: ['expired', 'requested'] })).toEqual([
      'asked',
      'past',
    ]);
    expect(await ids({ subject: [B] })).toEqual(['active']);
    expect(await ids({ q: 'GOES away', limit: 1 })).toEqual(['asked']);
    expect(await ids({ q: '%' })).toEqual([]);
    expect(await ids({}, [B])).toEqual(['active']);
    const { counts, total } = await store.listWaivers({}, undefined, TODAY);
    expect(total).toBe(8);
    expect(counts).toEqual({
      requested: 1,
      active: 4,
      expiring: 2,
      expired: 1,
      rejected: 1,
      revoked: 1,
    });
  });

  it('shows waivers of a selection to whoever may read', async () => {
    const store = await createStore(id);
    await store.addWaiver(selection('s'));
    expect((await store.listWaivers({}, [], TODAY)).total).toBe(1);
    expect((await store.getOverlay([])).waivers).toEqual([selection('s')]);
  });

  it('keeps the last confirmation of each subject', async () => {
    const store = await createStore(id);
    const confirmation = (by: string, at: string) => ({
      subject: A,
      confirmedBy: by,
      confirmedAt: at,
    });
    await store.saveConfirmations([]);
    await store.saveConfirmations([
      confirmation('user:default/ann', '2026-01'),
    ]);
    await store.saveConfirmations([
      confirmation('user:default/ben', '2026-02'),
    ]);
    expect((await store.getOverlay(undefined)).confirmations).toEqual([
      confirmation('user:default/ben', '2026-02'),
    ]);
    expect((await store.getOverlay([B])).confirmations).toEqual([]);
  });

  it('counts each objector once', async () => {
    const store = await createStore(id);
    const dispute = (key: string, by: string, reason = 'Wrong.') => ({
      id: key,
      rule: 'dangling-owner',
      fingerprint: '0'.repeat(32),
      subject: A,
      reason,
      disputedBy: by,
      disputedAt: `2026-01-0${key}T00:00:00.000Z`,
    });
    await store.saveDispute(dispute('1', 'user:default/ann'));
    await store.saveDispute(dispute('2', 'user:default/ben'));
    await store.saveDispute(dispute('3', 'user:default/ann', 'Still wrong.'));
    expect(await store.listDisputes({}, undefined)).toEqual({
      items: [
        dispute('3', 'user:default/ann', 'Still wrong.'),
        dispute('2', 'user:default/ben'),
      ],
      total: 2,
    });
    expect(await store.countDisputes(undefined)).toEqual(
      new Map([['dangling-owner', 2]]),
    );
    expect(await store.countDisputes([B])).toEqual(new Map());
  });

  it('gives only waivers that were approved to the overlay', async () => {
    const store = await createStore(id);
    await store.addWaiver(waiver('asked', { state: 'requested' }));
    await store.addWaiver(waiver('past', { expiresOn: '2020-01-01' }));
    expect(
      (await store.getOverlay(undefined)).waivers.map(one => one.id),
    ).toEqual(['past']);
  });
});

it('has migrations that can be taken back', async () => {
  const knex = await databases.init('SQLITE_3');
  await migrate(mockServices.database({ knex, migrations: { skip: false } }));
  expect(await knex.schema.hasColumn('findings', 'marks')).toBe(true);
  await knex.migrate.rollback(
    { directory: `${__dirname}/../../migrations` },
    true,
  );
  expect(await knex.schema.hasTable('waivers')).toBe(false);
  expect(await knex.schema.hasTable('findings')).toBe(false);
});
