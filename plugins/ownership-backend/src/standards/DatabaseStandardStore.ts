import {
  AdoptionDay,
  BoundQuery,
  Requirement,
  StandardQuery,
  StateTally,
  WaivedRequirement,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { whereVisible } from '../store/filters';
import { Visible } from '../store/ReviewStore';
import { columnText } from '../store/rows';
import {
  boundRows,
  ITEM_COLUMNS,
  listStandards,
  toItems,
} from './listStandards';
import { listBinding, listBound } from './readBound';
import {
  fromLetters,
  requirementsFrom,
  RevisionRow,
  StandardRow,
  storedFrom,
  toRevision,
  toRevisionItem,
} from './rows';
import { HistoryRow } from './saveStates';
import { Demands, KeptStandard, StandardStore } from './StandardStore';

const MOST_WAIVED = 10;

const toDay = (row: HistoryRow): AdoptionDay => ({
  id: row.requirement,
  day: row.day,
  level: row.level,
  met: row.met,
  unmet: row.unmet,
  waived: row.waived,
  unverifiable: row.unverifiable,
  notApplicable: row.not_applicable,
});

/** In the plugin's own database, SQLite or PostgreSQL, once it is migrated. */
export class DatabaseStandardStore implements StandardStore {
  constructor(private readonly knex: Knex) {}

  async list(query: StandardQuery, visible: Visible) {
    return listStandards(this.knex, query, visible);
  }

  async get(ref: string, visible: Visible): Promise<KeptStandard | undefined> {
    const row: StandardRow | undefined = await this.knex('standards')
      .where({ ref })
      .first(ITEM_COLUMNS);
    if (!row) {
      return undefined;
    }
    const { annotations, discussion } = storedFrom(row);
    const [item] = await toItems(this.knex, [row], {}, visible);
    return { item, annotations, ...(discussion && { discussion }) };
  }

  async getDemands(ref: string): Promise<Demands | undefined> {
    const row: StandardRow | undefined = await this.knex('standards')
      .where({ ref })
      .first('requirements', 'body');
    return (
      row && {
        version: storedFrom(row).version,
        requirements: requirementsFrom(row),
      }
    );
  }

  async listRevisions(ref: string) {
    const rows: RevisionRow[] = await this.knex('standard_revisions')
      .where({ standard: ref })
      .orderBy('number', 'desc')
      .select('number', 'version', 'change', 'seen_at');
    return rows.map(toRevisionItem);
  }

  async getRevision(
    ref: string,
    which: { revision?: number; version?: string },
  ) {
    const { revision, version } = which;
    const row: RevisionRow | undefined = await this.knex('standard_revisions')
      .where({
        standard: ref,
        ...(revision !== undefined && { number: revision }),
        ...(version !== undefined && { version: columnText(version) }),
      })
      .orderBy('number', 'desc')
      .first();
    return row && toRevision(row);
  }

  async tally(ref: string, visible: Visible): Promise<StateTally[]> {
    const rows: Array<{
      domain: string | null;
      team: string | null;
      states: string;
      count: number | string;
    }> = await boundRows(this.knex, {}, visible)
      .where({ standard: ref })
      .groupBy('verdicts.domain', 'verdicts.accountable', 'states')
      .select({
        domain: 'verdicts.domain',
        team: 'verdicts.accountable',
        states: 'states',
      })
      .count({ count: '*' });
    return rows.map(({ domain, team, states, count }) => ({
      ...(domain && { domain }),
      ...(team && { team }),
      states: fromLetters(states),
      entities: Number(count),
    }));
  }

  async history(ref: string) {
    const rows: HistoryRow[] = await this.knex('adoption_history')
      .where({ standard: ref })
      .orderBy(['day', 'requirement']);
    return rows.map(toDay);
  }

  async listBound(ref: string, query: BoundQuery, visible: Visible) {
    const row: StandardRow | undefined = await this.knex('standards')
      .where({ ref })
      .first('ref', 'requirements');
    return row && listBound(this.knex, row, query, visible);
  }

  async listBinding(subject: string, visible: Visible) {
    return listBinding(this.knex, subject, visible);
  }

  async mostWaived(guild: string, visible: Visible) {
    const published = this.knex('standards').where({ guild });
    whereVisible(published, 'ref', visible);
    const standards: StandardRow[] = await published
      .whereNull('removed_at')
      .orderBy('ref')
      .select('ref', 'requirements');
    const waived: WaivedRequirement[] = [];
    for (const row of standards) {
      const tallies = await this.tally(row.ref, visible);
      requirementsFrom(row).forEach((requirement, index) => {
        const one = toWaived(row.ref, requirement, index, tallies);
        waived.push(...(one.waived ? [one] : []));
      });
    }
    // By ref and place where equally many are.
    return waived.sort((a, b) => b.waived - a.waived).slice(0, MOST_WAIVED);
  }
}

function toWaived(
  standard: string,
  { id, statement }: Requirement,
  index: number,
  tallies: readonly StateTally[],
): WaivedRequirement {
  const countOf = (state: string) =>
    tallies
      .filter(one => one.states[index] === state)
      .reduce((sum, one) => sum + one.entities, 0);
  const expiring = countOf('expiring');
  return {
    standard,
    requirement: id,
    statement,
    waived: countOf('waived') + expiring,
    expiring,
  };
}
