import { MineChangeType, Page } from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { whereStatus, whereWaiverVisible } from '../overlay/listWaivers';
import { fromWaiverRow, WaiverRow } from '../overlay/rows';
import { countOf, whereVisible } from '../store/filters';
import { listChanges, whereTheirs } from './listChanges';
import { countFixes, listFixes } from './listFixes';
import { MineScope, MineStore, OwnedRow } from './MineStore';

/** Reads the plugin's own database, SQLite or PostgreSQL. */
export class DatabaseMineStore implements MineStore {
  /** @param knex - whose migrations have run */
  constructor(private readonly knex: Knex) {}

  async countFixes(scope: MineScope) {
    return countFixes(this.knex, scope);
  }

  async listFixes(scope: MineScope, page: Page) {
    return listFixes(this.knex, scope, page);
  }

  async listWaivers(scope: MineScope, page: Page, today: string) {
    const { offset = 0, limit = 50 } = page;
    const rows = this.knex('waivers');
    whereWaiverVisible(rows, scope.visible);
    rows.where(either => {
      either
        .where(waiting => {
          waiting.where({ state: 'requested' });
          if (!scope.mayDecide) {
            whereTheirs(this.knex, waiting, scope);
          }
        })
        .orWhere(ending => {
          whereStatus(ending, 'expiring', today);
          whereTheirs(this.knex, ending, scope);
        });
    });
    const items: WaiverRow[] = await rows
      .clone()
      .orderByRaw("case when state = 'requested' then 0 else 1 end")
      .orderBy(['expires_on', 'id'])
      .offset(offset)
      .limit(limit);
    return { items: items.map(fromWaiverRow), total: await countOf(rows) };
  }

  async listOwned({ parties, visible }: MineScope): Promise<OwnedRow[]> {
    const owned = this.knex('verdict_owners').select('ref');
    whereVisible(owned, 'owner', parties);
    const rows = this.knex('verdicts')
      .whereIn('verdicts.ref', owned)
      .whereNot({ 'verdicts.ownership': 'orphaned' });
    whereVisible(rows, 'verdicts.ref', visible);
    return rows
      .leftJoin('confirmations', 'confirmations.subject', 'verdicts.ref')
      .select({
        ref: 'verdicts.ref',
        risk: 'verdicts.risk',
        confirmedAt: 'confirmations.confirmed_at',
      });
  }

  async listChanges(
    scope: MineScope,
    query: Page & { change?: MineChangeType[] },
    since: string,
  ) {
    return listChanges(this.knex, scope, query, since);
  }

  async firstReviewOn() {
    const [{ day }] = await this.knex('coverage_history')
      .where({ dimension: 'all' })
      .min({ day: 'day' });
    return day ?? undefined;
  }
}
