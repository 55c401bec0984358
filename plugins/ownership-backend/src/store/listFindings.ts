import {
  FindingFilters,
  FindingQuery,
  FindingsResponse,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import {
  countOf,
  facetOf,
  teamFacet,
  whereOneOf,
  whereTeam,
  whereText,
  whereVisible,
} from './filters';
import {
  findingDomainFacet,
  findingImpactFacet,
  whereFindingIn,
} from './inDomains';
import { Teams, Visible } from './ReviewStore';
import { FINDING_COLUMNS, FindingRow, fromFindingRow } from './rows';

const COLUMNS = [
  'state',
  'fingerprint',
  'rule',
  'severity',
  'subject',
  'accountable',
] as const;

const SORTS = {
  severity: 'severity_rank',
  rule: 'rule',
  subject: 'subject',
  openedAt: 'opened_at',
};

/** Who reads, and which groups count as the teams that are asked for. */
interface Reading {
  visible: Visible;
  teams?: Teams;
}

function filtered(
  knex: Knex,
  query: FindingFilters,
  { visible, teams }: Reading,
): Knex.QueryBuilder {
  const rows = knex('findings');
  whereVisible(rows, 'subject', visible);
  COLUMNS.forEach(column => whereOneOf(rows, column, query[column]));
  whereTeam(rows, 'accountable', query.team, teams);
  whereFindingIn(knex, rows, query);
  whereText(rows, query.q);
  return rows;
}

/** One page of findings, with how many there are and how they are spread. */
export async function listFindings(
  knex: Knex,
  query: FindingQuery,
  reading: Reading,
): Promise<FindingsResponse> {
  const { offset = 0, limit = 50, sort = 'severity', order = 'asc' } = query;
  const rows = filtered(knex, query, reading);
  const page: FindingRow[] = await rows
    .clone()
    .select(FINDING_COLUMNS)
    .orderBy([
      { column: SORTS[sort], order },
      { column: 'rule' },
      { column: 'subject' },
      { column: 'fingerprint' },
    ])
    .offset(offset)
    .limit(limit);
  const others = (facet: keyof FindingFilters) =>
    filtered(knex, { ...query, [facet]: undefined }, reading);
  const facet = (column: (typeof COLUMNS)[number]) =>
    facetOf(others(column), column);
  return {
    items: page.map(fromFindingRow),
    total: await countOf(rows),
    facets: {
      state: await facet('state'),
      rule: await facet('rule'),
      severity: await facet('severity'),
      accountable: await facet('accountable'),
      team: await teamFacet(query.team, team =>
        filtered(knex, { ...query, team: [team] }, reading),
      ),
      domain: await findingDomainFacet(knex, others('domain')),
      impact: await findingImpactFacet(knex, others('impact')),
    },
  };
}
