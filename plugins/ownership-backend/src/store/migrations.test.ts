import { resolve } from 'node:path';
import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const directory = resolve(__dirname, '../../migrations');

/** All that a database holds, but for what the migrations themselves are noted in. */
async function namesIn(knex: Knex): Promise<string[]> {
  const rows: Array<{ name: string }> =
    knex.client.config.client === 'pg'
      ? await knex('pg_class')
          .join('pg_namespace', 'pg_namespace.oid', 'pg_class.relnamespace')
          .where('nspname', 'public')
          .select('relname as name')
      : await knex('sqlite_master').select('name');
  return rows
    .map(row => row.name)
    .filter(name => !/^(sqlite_|knex_migrations)/.test(name));
}

describe.each(databases.eachSupportedId())('migrations, on %s', id => {
  it('leave nothing behind when they are undone, and can be done again', async () => {
    const knex = await databases.init(id);
    expect(await namesIn(knex)).toEqual([]);
    await knex.migrate.latest({ directory });
    const all = await namesIn(knex);
    expect(all).toEqual(
      expect.arrayContaining(['findings', 'waivers', 'pinned_reviews']),
    );
    await knex.migrate.rollback({ directory }, true);
    expect(await namesIn(knex)).toEqual([]);
    await knex.migrate.latest({ directory });
    expect((await namesIn(knex)).sort()).toEqual(all.sort());
  });
});
