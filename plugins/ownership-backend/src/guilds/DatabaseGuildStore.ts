import {
  GuildQuery,
  GuildsResponse,
  Meeting,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import {
  countOf,
  facetOf,
  whereOneOf,
  whereText,
  whereVisible,
} from '../store/filters';
import { Visible } from '../store/ReviewStore';
import { GuildCounts, GuildStore } from './GuildStore';
import {
  fromGuildRow,
  fromMeetingRow,
  GuildRow,
  LinkRow,
  MeetingRow,
  narrower,
  toGuildItem,
  toMeetingRow,
} from './rows';

const LINKS: readonly LinkRow['type'][] = ['member', 'team', 'domain'];
const PUBLISHED = ['trial', 'adopted'];

/** In the plugin's own database, SQLite or PostgreSQL, once it is migrated. */
export class DatabaseGuildStore implements GuildStore {
  constructor(private readonly knex: Knex) {}

  async list(query: GuildQuery, visible: Visible): Promise<GuildsResponse> {
    const { offset = 0, limit = 50 } = query;
    const rows = this.filtered(query, visible);
    const page: GuildRow[] = await rows
      .clone()
      .select('ref', 'body')
      .orderBy(['title', 'ref'])
      .offset(offset)
      .limit(limit);
    const countsOf = await this.counts(
      page.map(row => row.ref),
      visible,
    );
    const narrowed = narrower(visible);
    return {
      items: page.map(row =>
        toGuildItem(narrowed(fromGuildRow(row)), countsOf(row.ref)),
      ),
      total: await countOf(rows),
      facets: {
        form: await this.facet('form', query, visible),
        authority: await this.facet('authority', query, visible),
        domain: await this.domains(query, visible),
      },
    };
  }

  async get(ref: string) {
    const row: GuildRow | undefined = await this.knex('guilds')
      .where({ ref })
      .first('body');
    return row && fromGuildRow(row);
  }

  async counts(refs: readonly string[], visible: Visible) {
    const standards = await this.countBy(
      'guild',
      this.published(visible),
      refs,
    );
    const findings = await this.countBy('subject', this.openFindings(), refs);
    return (ref: string): GuildCounts => ({
      standards: standards.get(ref) ?? 0,
      findings: findings.get(ref) ?? 0,
    });
  }

  async addMeeting(meeting: Meeting) {
    const row = toMeetingRow(meeting);
    await this.knex('guild_meetings')
      .insert(row)
      .onConflict(['guild', 'met_on'])
      .ignore();
    const { guild, met_on } = row;
    const kept: MeetingRow = await this.knex('guild_meetings')
      .where({ guild, met_on })
      .first();
    return fromMeetingRow(kept);
  }

  private filtered(query: GuildQuery, visible: Visible): Knex.QueryBuilder {
    const rows = this.knex('guilds');
    whereVisible(rows, 'ref', visible);
    whereOneOf(rows, 'ref', query.ref);
    whereOneOf(rows, 'form', query.form);
    whereOneOf(rows, 'authority', query.authority);
    whereText(rows, query.q);
    for (const type of LINKS) {
      const refs = query[type];
      if (refs?.length) {
        const linked = this.knex('guild_links').where({ type });
        whereOneOf(linked, 'ref', refs);
        whereVisible(linked, 'ref', visible);
        rows.whereIn('ref', linked.select('guild'));
      }
    }
    return rows;
  }

  private facet(
    column: 'form' | 'authority',
    query: GuildQuery,
    visible: Visible,
  ) {
    const others = { ...query, [column]: undefined };
    return facetOf(this.filtered(others, visible), column);
  }

  private domains(query: GuildQuery, visible: Visible) {
    const guilds = this.filtered({ ...query, domain: undefined }, visible);
    const links = this.knex('guild_links')
      .where({ type: 'domain' })
      .whereIn('guild', guilds.select('ref'));
    whereVisible(links, 'ref', visible);
    return facetOf(links, 'ref');
  }

  private published(visible: Visible): Knex.QueryBuilder {
    const rows = this.knex('standards')
      .whereIn('status', PUBLISHED)
      .whereNull('removed_at');
    whereVisible(rows, 'ref', visible);
    return rows;
  }

  private openFindings(): Knex.QueryBuilder {
    return this.knex('findings').where({ state: 'open' });
  }

  private async countBy(
    column: string,
    rows: Knex.QueryBuilder,
    refs: readonly string[],
  ): Promise<Map<string, number>> {
    const counts: Array<{ ref: string; count: number | string }> = await rows
      .whereIn(column, refs)
      .groupBy(column)
      .select({ ref: column })
      .count({ count: '*' });
    return new Map(counts.map(({ ref, count }) => [ref, Number(count)]));
  }
}
