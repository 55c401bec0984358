import {
  FacetValue,
  VerdictFacet,
  VerdictQuery,
  VerdictSort,
  VerdictsResponse,
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
import { impactFacet, whereVerdictIn } from './inDomains';
import { orphanAgeFacet, whereOrphanAge } from './orphanAge';
import { Teams, Visible } from './ReviewStore';
import { toVerdictItem, VerdictRow } from './rows';

/** Facets that are columns; the others are found through other tables. */
const COLUMNS: ReadonlyArray<
  Exclude<VerdictFacet, 'rule' | 'age' | 'impact' | 'team'>
> = [
  'ownership',
  'run',
  'kind',
  'type',
  'lifecycle',
  'tier',
  'domain',
  'system',
  'accountable',
];

const SORTS: Record<VerdictSort, { column: string; order: 'asc' | 'desc' }> = {
  risk: { column: 'risk', order: 'desc' },
  name: { column: 'name', order: 'asc' },
  tier: { column: 'tier', order: 'asc' },
  dependents: { column: 'dependents', order: 'desc' },
};

/** Who reads, and when: what was found first this week is another list next week. */
interface Reading {
  visible: Visible;
  teams?: Teams;
  /** Milliseconds since 1970. */
  now: number;
}

function filtered(
  knex: Knex,
  query: VerdictQuery,
  { visible, teams, now }: Reading,
): Knex.QueryBuilder {
  const rows = knex('verdicts');
  whereVisible(rows, 'ref', visible);
  COLUMNS.forEach(column => whereOneOf(rows, column, query[column]));
  whereText(rows, query.q);
  whereVerdictIn(knex, rows, { impact: query.impact });
  if (query.age?.length) {
    whereOrphanAge(knex, rows, query.age, now);
  }
  if (query.owner?.length) {
    const owned = knex('verdict_owners').whereIn('owner', query.owner);
    rows.whereIn('ref', owned.select('ref'));
  }
  if (query.team?.length) {
    const owned = knex('verdict_owners').select('ref');
    whereTeam(owned, 'owner', query.team, teams);
    rows.whereIn('ref', owned);
  }
  if (query.rule?.length) {
    const found = knex('findings').whereIn('rule', query.rule);
    rows.whereIn('ref', found.select('subject'));
  }
  return rows;
}

/** Each facet as if it were not filtered by itself. */
async function facetsOf(knex: Knex, query: VerdictQuery, reading: Reading) {
  const facets = {} as Record<VerdictFacet, FacetValue[]>;
  const without = (facet: VerdictFacet) =>
    filtered(knex, { ...query, [facet]: undefined }, reading);
  for (const column of COLUMNS) {
    facets[column] = await facetOf(without(column), column);
  }
  facets.impact = await impactFacet(knex, without('impact'), 'ref');
  facets.team = await teamFacet(query.team, team =>
    filtered(knex, { ...query, team: [team] }, reading),
  );
  facets.age = await orphanAgeFacet(knex, without('age'), reading.now);
  const refs = without('rule');
  facets.rule = await facetOf(
    // An entity with two findings of a rule is one entity.
    knex('findings').whereIn('subject', refs.select('ref')),
    'rule',
    { distinct: 'subject' },
  );
  return facets;
}

/** By subject, the rules whose every finding somebody accepted: one query for a page. */
async function acceptedOn(knex: Knex, refs: readonly string[]) {
  const rows: Array<{ subject: string; rule: string }> = await knex('findings')
    .whereIn('subject', refs)
    .groupBy('subject', 'rule')
    .havingRaw("sum(case when state = 'open' then 1 else 0 end) = 0")
    .select('subject', 'rule')
    .orderBy('rule');
  const rules = new Map<string, string[]>();
  for (const { subject, rule } of rows) {
    rules.set(subject, [...(rules.get(subject) ?? []), rule]);
  }
  return rules;
}

/** One page of verdicts, with how many there are and how they are spread. */
export async function listVerdicts(
  knex: Knex,
  query: VerdictQuery,
  reading: Reading,
): Promise<VerdictsResponse> {
  const { offset = 0, limit = 50, sort = 'risk' } = query;
  const { column, order } = SORTS[sort];
  const rows = filtered(knex, query, reading);
  const page: VerdictRow[] = await rows
    .clone()
    .select('ref', 'body')
    // What has no value comes last, whatever the order and the database.
    .orderByRaw('case when ?? is null then 1 else 0 end', [column])
    .orderBy([{ column, order: query.order ?? order }, { column: 'ref' }])
    .offset(offset)
    .limit(limit);
  const accepted = await acceptedOn(
    knex,
    page.map(row => row.ref),
  );
  return {
    items: page.map(row => toVerdictItem(row, accepted.get(row.ref))),
    total: await countOf(rows),
    facets: await facetsOf(knex, query, reading),
  };
}
