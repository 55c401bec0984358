import {
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { RefusedItem } from '@pillars/plugin-ownership-common';
import { resolve } from 'node:path';
import { DatabaseRefusalStore } from './DatabaseRefusalStore';
import { migrate } from './migrate';
import { Refusal } from './RefusalStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const MONDAY = '2026-01-05T08:00:00.000Z';
const TUESDAY = '2026-01-06T08:00:00.000Z';
const WEDNESDAY = '2026-01-07T08:00:00.000Z';

const refusal = (more: Partial<Refusal> = {}): Refusal => ({
  ref: 'component:default/x',
  type: 'invalid',
  location: 'url:https://a.example/x.yaml',
  reason: 'spec.owner is missing.',
  ...more,
});

const item = (more: Partial<RefusedItem> = {}): RefusedItem => ({
  ...refusal(),
  since: MONDAY,
  seenAt: MONDAY,
  ...more,
});

async function createStore(id: TestDatabaseId) {
  const knex = await databases.init(id);
  await migrate(mockServices.database({ knex, migrations: { skip: false } }));
  return new DatabaseRefusalStore(knex);
}

describe.each(databases.eachSupportedId())('DatabaseRefusalStore, %s', id => {
  it('is empty at first', async () => {
    const store = await createStore(id);
    expect(await store.list({})).toEqual({ items: [], total: 0 });
    expect(await store.getAll()).toEqual([]);
    expect(await store.count()).toBe(0);
  });

  it('remembers since when, and what is said last', async () => {
    const store = await createStore(id);
    await store.note(refusal(), MONDAY);
    await store.note(refusal({ reason: 'spec.type is missing.' }), TUESDAY);
    expect(await store.getAll()).toEqual([
      item({ reason: 'spec.type is missing.', seenAt: TUESDAY }),
    ]);
    expect((await store.list({ q: 'spec.owner' })).total).toBe(0);
  });

  it('has a row for each ref and location', async () => {
    const store = await createStore(id);
    await store.note(refusal(), MONDAY);
    await store.note(refusal({ location: undefined }), MONDAY);
    await store.note(refusal({ location: 'file:/x.yaml' }), MONDAY);
    await store.note(refusal({ ref: 'api:default/x' }), MONDAY);
    expect(await store.count()).toBe(4);
    expect(await store.getOf('api:default/x')).toEqual([
      item({ ref: 'api:default/x' }),
    ]);
    expect(await store.getOf('component:default/x')).toHaveLength(3);
    expect(await store.getOf('component:default')).toEqual([]);
    expect((await store.getAll()).filter(one => !one.location)).toEqual([
      { ...item(), location: undefined },
    ]);
  });

  it('does not take an event for news about what is served', async () => {
    const store = await createStore(id);
    await store.update({ save: [item({ type: 'outdated' })], remove: [] });
    await store.note(refusal(), TUESDAY);
    expect(await store.getAll()).toEqual([
      item({ type: 'outdated', seenAt: TUESDAY }),
    ]);
    await store.note(refusal({ type: 'duplicate' }), WEDNESDAY);
    expect((await store.getAll())[0].type).toBe('duplicate');
    await store.note(refusal(), WEDNESDAY);
    expect((await store.getAll())[0].type).toBe('invalid');
  });

  it('writes as told, and removes only what was not seen since', async () => {
    const store = await createStore(id);
    const other = item({ ref: 'component:default/y' });
    await store.update({ save: [item(), other], remove: [] });
    await store.note(refusal(), TUESDAY);
    await store.update({ save: [], remove: [item(), other] });
    expect(await store.getAll()).toEqual([item({ seenAt: TUESDAY })]);
    await store.update({ save: [], remove: [item({ seenAt: TUESDAY })] });
    expect(await store.count()).toBe(0);
  });

  it('filters, sorts the newest first, and pages', async () => {
    const store = await createStore(id);
    await store.update({
      save: [
        item({ ref: 'component:default/b' }),
        item({ ref: 'component:default/a' }),
        item({ ref: 'component:default/c', since: TUESDAY, type: 'outdated' }),
        item({ ref: 'api:default/50%_off', since: WEDNESDAY, reason: 'No.' }),
      ],
      remove: [],
    });
    const names = async (query: object) =>
      (await store.list(query)).items.map(one => one.ref.split('/')[1]);
    expect(await names({})).toEqual(['50%_off', 'c', 'a', 'b']);
    expect(await names({ offset: 1, limit: 2 })).toEqual(['c', 'a']);
    expect(await names({ type: ['outdated', 'duplicate'] })).toEqual(['c']);
    expect(await names({ q: 'SPEC.owner' })).toEqual(['c', 'a', 'b']);
    expect(await names({ q: '%_' })).toEqual(['50%_off']);
    expect((await store.list({ q: 'a.example', limit: 1 })).total).toBe(4);
    expect(await names({ q: `'; drop table refusals; --` })).toEqual([]);
  });

  it('bears long text', async () => {
    const store = await createStore(id);
    const long = 'x'.repeat(5000);
    const given = { ref: long, location: long, reason: long };
    await store.note(refusal(given), MONDAY);
    await store.note(refusal(given), TUESDAY);
    expect(await store.getAll()).toEqual([
      item({ ...given, since: MONDAY, seenAt: TUESDAY }),
    ]);
  });

  it('migrates up and down', async () => {
    const knex = await databases.init(id);
    const directory = resolve(__dirname, '../../migrations');
    await knex.migrate.latest({ directory });
    expect(await knex.schema.hasTable('refusals')).toBe(true);
    await knex.migrate.rollback({ directory }, true);
    expect(await knex.schema.hasTable('refusals')).toBe(false);
  });
});
