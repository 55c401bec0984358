import { createHash } from 'node:crypto';
import { RefusedItem, RefusedQuery } from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { inChunks } from './difference';
import { countOf, whereOneOf, whereText } from './filters';
import { Refusal, RefusalStore } from './RefusalStore';

interface RefusalRow {
  id: string;
  ref: string;
  location: string | null;
  type: RefusedItem['type'];
  reason: string;
  since: string;
  seen_at: string;
  search: string;
}

const idOf = ({ ref, location = '' }: Pick<Refusal, 'ref' | 'location'>) =>
  createHash('sha256').update(`${ref}\n${location}`).digest('hex');

const toRow = (item: RefusedItem): RefusalRow => ({
  id: idOf(item),
  ref: item.ref,
  location: item.location ?? null,
  type: item.type,
  reason: item.reason,
  since: item.since,
  seen_at: item.seenAt,
  search: [item.ref, item.location, item.reason].join(' ').toLowerCase(),
});

const fromRow = (row: RefusalRow): RefusedItem => ({
  ref: row.ref,
  type: row.type,
  reason: row.reason,
  ...(row.location !== null && { location: row.location }),
  since: row.since,
  seenAt: row.seen_at,
});

/** In the plugin's own database, SQLite or PostgreSQL, once it is migrated. */
export class DatabaseRefusalStore implements RefusalStore {
  constructor(private readonly knex: Knex) {}

  async note(refusal: Refusal, at: string) {
    const row = toRow({ ...refusal, since: at, seenAt: at });
    const type = this.knex.raw(
      `case when refusals.type = 'outdated' and ? = 'invalid' then refusals.type else ? end`,
      [row.type, row.type],
    );
    const { reason, seen_at, search } = row;
    await this.knex('refusals')
      .insert(row)
      .onConflict('id')
      .merge({ type, reason, seen_at, search });
  }

  async getAll() {
    const rows: RefusalRow[] = await this.knex('refusals').select();
    return rows.map(fromRow);
  }

  async getOf(ref: string) {
    const rows: RefusalRow[] = await this.knex('refusals')
      .where({ ref })
      .orderBy('id');
    return rows.map(fromRow);
  }

  async update(changes: {
    save: readonly RefusedItem[];
    remove: readonly RefusedItem[];
  }) {
    await this.knex.transaction(async tx => {
      for (const item of changes.remove) {
        await tx('refusals')
          .where({ id: idOf(item) })
          .where('seen_at', '<=', item.seenAt)
          .delete();
      }
      await inChunks(changes.save.map(toRow), rows =>
        tx('refusals').insert(rows).onConflict('id').merge(),
      );
    });
  }

  async list(query: RefusedQuery) {
    const { offset = 0, limit = 50 } = query;
    const rows = this.knex('refusals');
    whereOneOf(rows, 'type', query.type);
    whereText(rows, query.q);
    const page: RefusalRow[] = await rows
      .clone()
      .select()
      .orderBy([{ column: 'since', order: 'desc' }, 'ref', 'id'])
      .offset(offset)
      .limit(limit);
    return { items: page.map(fromRow), total: await countOf(rows) };
  }

  async count() {
    return countOf(this.knex('refusals'));
  }
}
