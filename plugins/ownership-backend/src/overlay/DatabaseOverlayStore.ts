import {
  Confirmation,
  Dispute,
  DisputesResponse,
  Overlay,
  Page,
  Waiver,
  WaiverQuery,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { fromMeetingRow, MeetingRow } from '../guilds/rows';
import { countOf, facetOf, whereOneOf, whereVisible } from '../store/filters';
import { Visible } from '../store/ReviewStore';
import { listWaivers, whereWaiverVisible } from './listWaivers';
import { OverlayStore, WaiverPage } from './OverlayStore';
import {
  ConfirmationRow,
  DisputeRow,
  fromConfirmationRow,
  fromDisputeRow,
  fromWaiverRow,
  toDisputeRow,
  toWaiverRow,
  WaiverRow,
} from './rows';

/** Keeps the overlay in the plugin's own database, SQLite or PostgreSQL. */
export class DatabaseOverlayStore implements OverlayStore {
  /** @param knex - whose migrations have run */
  constructor(private readonly knex: Knex) {}

  async addWaiver(waiver: Waiver) {
    await this.knex('waivers').insert(toWaiverRow(waiver));
  }

  async getWaiver(id: string) {
    const row: WaiverRow | undefined = await this.knex('waivers')
      .where({ id })
      .first();
    return row && fromWaiverRow(row);
  }

  async decideWaiver(waiver: Waiver, from: Waiver['state']) {
    const { state, decided_by, decided_at, comment } = toWaiverRow(waiver);
    const changed = await this.knex('waivers')
      .where({ id: waiver.id, state: from })
      .update({ state, decided_by, decided_at, comment });
    return changed > 0;
  }

  async listWaivers(
    query: WaiverQuery,
    visible: Visible,
    today: string,
  ): Promise<WaiverPage> {
    return listWaivers(this.knex, query, visible, today);
  }

  async saveConfirmations(confirmations: readonly Confirmation[]) {
    if (confirmations.length) {
      await this.knex('confirmations')
        .insert(
          confirmations.map(one => ({
            subject: one.subject,
            confirmed_by: one.confirmedBy,
            confirmed_at: one.confirmedAt,
          })),
        )
        .onConflict('subject')
        .merge();
    }
  }

  async getConfirmation(subject: string) {
    const row: ConfirmationRow | undefined = await this.knex('confirmations')
      .where({ subject })
      .first();
    return row && fromConfirmationRow(row);
  }

  async saveDispute(dispute: Dispute) {
    await this.knex('disputes')
      .insert(toDisputeRow(dispute))
      .onConflict(['fingerprint', 'disputed_by'])
      .merge(['id', 'reason', 'disputed_at']);
  }

  async listDisputes(
    query: Page & { rule?: string[] },
    visible: Visible,
  ): Promise<DisputesResponse> {
    const { offset = 0, limit = 50 } = query;
    const rows = this.knex('disputes');
    whereVisible(rows, 'subject', visible);
    whereOneOf(rows, 'rule', query.rule);
    const page: DisputeRow[] = await rows
      .clone()
      .orderBy([{ column: 'disputed_at', order: 'desc' }, { column: 'id' }])
      .offset(offset)
      .limit(limit);
    return { items: page.map(fromDisputeRow), total: await countOf(rows) };
  }

  async countDisputes(visible: Visible) {
    const rows = this.knex('disputes');
    whereVisible(rows, 'subject', visible);
    const counts = await facetOf(rows, 'rule', { most: 1000 });
    return new Map(counts.map(({ value, count }) => [value, count]));
  }

  async getOverlay(visible: Visible): Promise<Overlay> {
    const waivers = this.knex('waivers').where({ state: 'approved' });
    whereWaiverVisible(waivers, visible);
    const confirmations = this.knex('confirmations');
    whereVisible(confirmations, 'subject', visible);
    const disputes = this.knex('disputes');
    whereVisible(disputes, 'subject', visible);
    const waiverRows: WaiverRow[] = await waivers.orderBy('id');
    const confirmationRows: ConfirmationRow[] = await confirmations.orderBy(
      'subject',
    );
    const disputeRows: DisputeRow[] = await disputes.orderBy('id');
    const meetings = this.knex('guild_meetings');
    whereVisible(meetings, 'guild', visible);
    const meetingRows: MeetingRow[] = await meetings.orderBy([
      'guild',
      'met_on',
    ]);
    return {
      waivers: waiverRows.map(fromWaiverRow),
      confirmations: confirmationRows.map(fromConfirmationRow),
      disputes: disputeRows.map(fromDisputeRow),
      meetings: meetingRows.map(fromMeetingRow),
    };
  }
}
