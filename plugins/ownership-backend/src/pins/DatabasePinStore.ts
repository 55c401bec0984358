import {
  Page,
  PIN_OUTCOMES,
  PinAgendaQuery,
  PinChangesQuery,
  PinItem,
  PinOutcome,
  PinOutcomeType,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { countGroups } from '../store/countGroups';
import { countOf, facetOf, whereOneOf, whereVisible } from '../store/filters';
import { countSeverities } from '../store/getSummary';
import { Visible } from '../store/ReviewStore';
import { addPin } from './addPin';
import { listAgenda } from './listAgenda';
import { listChanges } from './listChanges';
import { Pin, PinFigures, PinStore } from './PinStore';
import { fromPinRow, PinRow, toOutcomeRow } from './rows';

/** More rules than anybody has. */
const MOST_RULES = 1000;

/** Keeps pinned reviews in the plugin's own database, SQLite or PostgreSQL. */
export class DatabasePinStore implements PinStore {
  /** @param knex - whose migrations have run */
  constructor(private readonly knex: Knex) {}

  add(pin: Pin, enabled: readonly string[]) {
    return addPin(this.knex, pin, enabled);
  }

  async get(id: string) {
    const row: PinRow | undefined = await this.knex('pinned_reviews')
      .where({ id })
      .first();
    return row && fromPinRow(row);
  }

  async before({ id, createdAt }: Pin) {
    const row: PinRow | undefined = await this.knex('pinned_reviews')
      .where('created_at', '<', createdAt)
      .whereNot({ id })
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .first();
    return row && fromPinRow(row);
  }

  async list({ offset = 0, limit = 50 }: Page, visible: Visible) {
    const rows = this.knex('pinned_reviews');
    const page: PinRow[] = await rows
      .clone()
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .offset(offset)
      .limit(limit);
    return {
      items: await this.toItems(page.map(fromPinRow), visible),
      total: await countOf(rows),
    };
  }

  async toItem(pin: Pin, visible: Visible) {
    const [item] = await this.toItems([pin], visible);
    return item;
  }

  async figures(id: string, visible: Visible): Promise<PinFigures> {
    const row: PinRow = await this.knex('pinned_reviews').where({ id }).first();
    const verdicts = this.rowsOf('pinned_verdicts', 'ref', [id], visible);
    const findings = this.rowsOf('pinned_findings', 'subject', [id], visible);
    const outcomes = await facetOf(
      this.rowsOf('pinned_outcomes', 'ref', [id], visible),
      'outcome',
    );
    return {
      ...(await countGroups(verdicts)),
      findings: await countSeverities(findings),
      byRule: await facetOf(findings, 'rule', { most: MOST_RULES }),
      notSetUp: JSON.parse(row.not_set_up),
      ran: JSON.parse(row.rules),
      outcomes: Object.fromEntries(
        PIN_OUTCOMES.map(outcome => [
          outcome,
          outcomes.find(({ value }) => value === outcome)?.count ?? 0,
        ]),
      ) as Record<PinOutcomeType, number>,
    };
  }

  agenda(id: string, query: PinAgendaQuery, visible: Visible) {
    return listAgenda(this.knex, id, query, visible);
  }

  async findings(
    id: string,
    { offset = 0, limit = 50, rule }: Page & { rule?: string[] },
    visible: Visible,
  ) {
    const rows = this.rowsOf('pinned_findings', 'subject', [id], visible);
    rows.whereNotNull('body');
    whereOneOf(rows, 'rule', rule);
    const page: Array<{ body: string }> = await rows
      .clone()
      .select('body')
      .orderBy(['rule', 'subject', 'fingerprint'])
      .offset(offset)
      .limit(limit);
    return {
      items: page.map(({ body }) => JSON.parse(body)),
      total: await countOf(rows),
    };
  }

  changes(pin: Pin, previous: Pin, query: PinChangesQuery, visible: Visible) {
    return listChanges(this.knex, pin, previous, query, visible);
  }

  async isOrphaned(id: string, ref: string) {
    const row = await this.knex('pinned_verdicts')
      .where({ pin: id, ref, ownership: 'orphaned' })
      .first('ref');
    return row !== undefined;
  }

  async setOutcome(id: string, ref: string, outcome: PinOutcome) {
    await this.knex('pinned_outcomes')
      .insert(toOutcomeRow(id, ref, outcome))
      .onConflict(['pin', 'ref'])
      .merge();
  }

  async remove(id: string) {
    await this.knex.transaction(async tx => {
      for (const table of ['outcomes', 'findings', 'verdicts']) {
        await tx(`pinned_${table}`).where({ pin: id }).delete();
      }
      await tx('pinned_reviews').where({ id }).delete();
    });
  }

  /** The rows of some pinned reviews that a reader may see. */
  private rowsOf(
    table: 'pinned_verdicts' | 'pinned_findings' | 'pinned_outcomes',
    column: 'ref' | 'subject',
    ids: readonly string[],
    visible: Visible,
  ): Knex.QueryBuilder {
    const rows = this.knex(table).whereIn('pin', [...ids]);
    whereVisible(rows, column, visible);
    return rows;
  }

  private async toItems(pins: Pin[], visible: Visible): Promise<PinItem[]> {
    const ids = pins.map(({ id }) => id);
    const orphaned = await facetOf(
      this.rowsOf('pinned_verdicts', 'ref', ids, visible).where({
        ownership: 'orphaned',
      }),
      'pin',
      { most: ids.length },
    );
    const decided = await facetOf(
      this.rowsOf('pinned_outcomes', 'ref', ids, visible).whereNot({
        outcome: 'open',
      }),
      'pin',
      { most: ids.length },
    );
    const countIn = (counts: typeof orphaned, id: string) =>
      counts.find(({ value }) => value === id)?.count ?? 0;
    return pins.map(pin => ({
      ...pin,
      orphaned: countIn(orphaned, pin.id),
      decided: countIn(decided, pin.id),
    }));
  }
}
