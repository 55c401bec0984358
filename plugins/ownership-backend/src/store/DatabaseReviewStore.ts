import {
  FindingQuery,
  FindingState,
  MarkedFinding,
  Review,
  VerdictQuery,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { saveWaived } from '../standards/saveStates';
import { facetOf, whereVisible } from './filters';
import { getSummary } from './getSummary';
import { getLastOwners } from './lastOwners';
import { listFindings } from './listFindings';
import { listVerdicts } from './listVerdicts';
import {
  Network,
  ReviewStore,
  StoredStatus,
  Teams,
  Visible,
} from './ReviewStore';
import {
  FINDING_COLUMNS,
  FindingRow,
  fromFindingRow,
  fromVerdictRow,
  toMarks,
  VerdictRow,
} from './rows';
import { saveReview } from './saveReview';

const NO_NETWORK: Network = {
  standards: [],
  guilds: [],
  places: { impacts: new Map(), domainsOf: new Map() },
};

/** More rules than anybody has. */
const MOST_RULES = 1000;

/** Keeps the last review in the plugin's own database, SQLite or PostgreSQL. */
export class DatabaseReviewStore implements ReviewStore {
  /** @param knex - whose migrations have run */
  constructor(private readonly knex: Knex) {}

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

  async saveReview(
    review: Review,
    findings: readonly MarkedFinding[] = review.findings,
    network: Network = NO_NETWORK,
  ) {
    return saveReview(this.knex, review, findings, network);
  }

  async saveMarks(findings: readonly MarkedFinding[], now: number) {
    await this.knex.transaction(async tx => {
      for (const one of findings) {
        const { state, marks } = toMarks(one);
        await tx('findings')
          .where({ fingerprint: one.fingerprint })
          .update({ state, marks });
        await saveWaived(tx, one, now);
      }
    });
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

  async listVerdicts(query: VerdictQuery, visible: Visible, teams?: Teams) {
    return listVerdicts(this.knex, query, { visible, teams, now: Date.now() });
  }

  async listFindings(query: FindingQuery, visible: Visible, teams?: Teams) {
    return listFindings(this.knex, query, { visible, teams });
  }

  async getVerdict(ref: string) {
    const row = await this.knex('verdicts').where({ ref }).first('body');
    return row && fromVerdictRow(row);
  }

  async getVerdicts(refs: readonly string[]) {
    const rows = this.knex('verdicts').select('body');
    whereVisible(rows, 'ref', refs);
    const found: Array<Pick<VerdictRow, 'body'>> = await rows;
    return found.map(fromVerdictRow);
  }

  async getFindingsOf(ref: string) {
    const rows: FindingRow[] = await this.knex('findings')
      .where({ subject: ref })
      .orderBy(['severity_rank', 'rule', 'fingerprint'])
      .select(FINDING_COLUMNS);
    return rows.map(fromFindingRow);
  }

  async getFinding(fingerprint: string) {
    const row: FindingRow | undefined = await this.knex('findings')
      .where({ fingerprint })
      .first(FINDING_COLUMNS);
    return row && fromFindingRow(row);
  }

  async getFindingsOfRule(rule: string) {
    const rows: FindingRow[] = await this.knex('findings')
      .where({ rule })
      .orderBy('fingerprint')
      .select(FINDING_COLUMNS);
    return rows.map(fromFindingRow);
  }

  async countFindings(state: FindingState, visible: Visible) {
    const rows = this.knex('findings').where({ state });
    whereVisible(rows, 'subject', visible);
    const counts = await facetOf(rows, 'rule', { most: MOST_RULES });
    return new Map(counts.map(({ value, count }) => [value, count]));
  }
}
