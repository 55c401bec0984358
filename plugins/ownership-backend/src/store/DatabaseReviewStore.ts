import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import {
  FindingQuery,
  Review,
  VerdictQuery,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { facetOf, whereVisible } from './filters';
import { getSummary } from './getSummary';
import { getLastOwners } from './lastOwners';
import { listFindings } from './listFindings';
import { listVerdicts } from './listVerdicts';
import { ReviewStore, StoredStatus, Visible } from './ReviewStore';
import { FindingRow, fromFindingRow, fromVerdictRow } from './rows';
import { saveReview } from './saveReview';

/** Keeps the last review in the plugin's own database, SQLite or PostgreSQL. */
export class DatabaseReviewStore implements ReviewStore {
  static async create(
    database: Pick<DatabaseService, 'getClient' | 'migrations'>,
  ): Promise<DatabaseReviewStore> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) {
      await knex.migrate.latest({
        directory: resolvePackagePath(
          '@pillars/plugin-ownership-backend',
          'migrations',
        ),
      });
    }
    return new DatabaseReviewStore(knex);
  }

  private constructor(private readonly knex: Knex) {}

  async getStatus(): Promise<StoredStatus> {
    const row = await this.knex('review').first();
    return {
      reviewedAt: row?.reviewed_at ?? undefined,
      lastFailure: row?.failed_at
        ? { at: row.failed_at, message: row.failure }
        : undefined,
      notSetUp: JSON.parse(row?.not_set_up ?? '[]'),
      failures: JSON.parse(row?.failures ?? '[]'),
    };
  }

  async saveReview(review: Review) {
    return saveReview(this.knex, review);
  }

  async getLastOwners() {
    return getLastOwners(this.knex);
  }

  async saveFailure(failure: { at: string; message: string }) {
    await this.knex('review')
      .insert({
        id: 1,
        not_set_up: '[]',
        failures: '[]',
        failed_at: failure.at,
        failure: failure.message,
      })
      .onConflict('id')
      .merge(['failed_at', 'failure']);
  }

  async getSummary(visible: Visible) {
    return getSummary(this.knex, visible);
  }

  async listVerdicts(query: VerdictQuery, visible: Visible) {
    return listVerdicts(this.knex, query, visible);
  }

  async listFindings(query: FindingQuery, visible: Visible) {
    return listFindings(this.knex, query, visible);
  }

  async getVerdict(ref: string) {
    const row = await this.knex('verdicts').where({ ref }).first('body');
    return row && fromVerdictRow(row);
  }

  async getFindingsOf(ref: string) {
    const rows: FindingRow[] = await this.knex('findings')
      .where({ subject: ref })
      .orderBy(['severity_rank', 'rule'])
      .select('body', 'opened_at');
    return rows.map(fromFindingRow);
  }

  async countFindings(visible: Visible) {
    const rows = this.knex('findings');
    whereVisible(rows, 'subject', visible);
    const counts = await facetOf(rows, 'rule');
    return new Map(counts.map(({ value, count }) => [value, count]));
  }
}
