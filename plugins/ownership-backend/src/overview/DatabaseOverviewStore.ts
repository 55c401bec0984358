import {
  BUSINESS_IMPACTS,
  CoverageDay,
  LargestOwner,
  ORPHAN_AGES,
  OrphanAge,
  OVERVIEW_TOPICS,
  OverviewQuery,
  OverviewTopic,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { countOf, facetOf, whereVisible } from '../store/filters';
import { getSummary } from '../store/getSummary';
import { whereFindingIn, whereVerdictIn } from '../store/inDomains';
import { orphanAgeFacet } from '../store/orphanAge';
import { Visible } from '../store/ReviewStore';
import { OverviewStore, StoredOverview } from './OverviewStore';
import { CoverageRow } from './saveCoverage';

const TOPICS = Object.keys(OVERVIEW_TOPICS) as OverviewTopic[];
const RULES = Object.values(OVERVIEW_TOPICS).flat();

/** More domains than a list to choose from can hold. */
const MOST_DOMAINS = 1000;

const toDay = (row: CoverageRow): CoverageDay => ({
  day: row.day,
  entities: row.orphaned + row.at_risk + row.owned,
  ownership: {
    orphaned: row.orphaned,
    atRisk: row.at_risk,
    owned: row.owned,
  },
  run: {
    contradicted: row.contradicted,
    undeclared: row.undeclared,
    shown: row.shown,
    notApplicable: row.not_applicable,
  },
});

/** The group that is to act on most of what has an owner; people are left out. */
async function largestOwnerOf(
  verdicts: Knex.QueryBuilder,
): Promise<LargestOwner | undefined> {
  const owned = verdicts.clone().whereNot({ ownership: 'orphaned' });
  const [largest] = await facetOf(
    owned.clone().whereLike('accountable', 'group:%'),
    'accountable',
    { most: 1 },
  );
  return (
    largest && {
      owner: largest.value,
      entities: largest.count,
      of: await countOf(owned),
    }
  );
}

/** Reads overviews from the plugin's own database, SQLite or PostgreSQL. */
export class DatabaseOverviewStore implements OverviewStore {
  /** @param knex - whose migrations have run */
  constructor(
    private readonly knex: Knex,
    private readonly now: () => number = Date.now,
  ) {}

  async getOverview(
    query: OverviewQuery,
    visible: Visible,
  ): Promise<StoredOverview> {
    const verdicts = this.knex('verdicts');
    whereVisible(verdicts, 'ref', visible);
    whereVerdictIn(this.knex, verdicts, query);
    const largestOwner = await largestOwnerOf(verdicts);
    return {
      ...(await getSummary(this.knex, visible, query)),
      orphanedByAge: await this.agesOf(verdicts),
      ...(largestOwner && { largestOwner }),
      ...(await this.countTopics(query, visible)),
      choices: await this.choicesFor(visible),
    };
  }

  async getTrend({ domain, impact }: OverviewQuery, since: string) {
    const [one] = domain ?? [];
    const [other] = impact ?? [];
    const ofDomain = { dimension: 'domain', value: one === 'none' ? '' : one };
    const ofImpact = other
      ? { dimension: 'impact', value: other }
      : { dimension: 'all', value: '' };
    const rows = this.knex('coverage_history').where(one ? ofDomain : ofImpact);
    const before = await rows
      .clone()
      .where('day', '<', since)
      .orderBy('day', 'desc')
      .first();
    const days: CoverageRow[] = await rows
      .where('day', '>=', since)
      .orderBy('day');
    return [...(before ? [before] : []), ...days].map(toDay);
  }

  private async agesOf(
    verdicts: Knex.QueryBuilder,
  ): Promise<Record<OrphanAge, number>> {
    const facet = await orphanAgeFacet(this.knex, verdicts, this.now());
    return Object.fromEntries(
      ORPHAN_AGES.map(age => [
        age,
        facet.find(({ value }) => value === age)?.count ?? 0,
      ]),
    ) as Record<OrphanAge, number>;
  }

  private async countTopics(query: OverviewQuery, visible: Visible) {
    const findings = this.knex('findings').where({ state: 'open' });
    whereVisible(findings, 'subject', visible);
    whereFindingIn(this.knex, findings, query);
    const byRule = await facetOf(
      findings.clone().whereIn('rule', RULES),
      'rule',
    );
    const subjects = {} as Record<OverviewTopic, number>;
    for (const topic of TOPICS) {
      const [row] = await findings
        .clone()
        .whereIn('rule', [...OVERVIEW_TOPICS[topic]])
        .countDistinct({ count: 'subject' });
      subjects[topic] = Number(row.count);
    }
    return {
      byRule: new Map(byRule.map(({ value, count }) => [value, count])),
      subjects,
    };
  }

  private async choicesFor(visible: Visible) {
    const verdicts = this.knex('verdicts').whereNotNull('domain');
    whereVisible(verdicts, 'ref', visible);
    const domains: string[] = await verdicts
      .clone()
      .distinct('domain')
      .orderBy('domain')
      .limit(MOST_DOMAINS)
      .pluck('domain');
    const impacts: string[] = await this.knex('domain_impacts')
      .whereIn('domain', verdicts.clone().select('domain'))
      .distinct('impact')
      .pluck('impact');
    return {
      domains,
      impacts: BUSINESS_IMPACTS.filter(one => impacts.includes(one)),
    };
  }
}
