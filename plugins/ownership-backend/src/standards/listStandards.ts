import {
  noStates,
  Requirement,
  StandardItem,
  StandardQuery,
  StandardsResponse,
  StateCounts,
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
import { fromLetters, requirementsFrom, StandardRow, storedFrom } from './rows';

/** Whose figures are asked for. */
export type Part = Pick<StandardQuery, 'team' | 'domain'>;

/** What standards bind, as far as it is asked for and the reader may see it. */
export function boundRows(
  knex: Knex,
  { team, domain }: Part,
  visible: Visible,
): Knex.QueryBuilder {
  const rows = knex('standard_states').join(
    'verdicts',
    'verdicts.ref',
    'standard_states.subject',
  );
  whereVisible(rows, 'subject', visible);
  whereOneOf(rows, 'verdicts.accountable', team);
  whereOneOf(rows, 'verdicts.domain', domain);
  return rows;
}

function filtered(
  knex: Knex,
  query: StandardQuery,
  visible: Visible,
): Knex.QueryBuilder {
  const rows = knex('standards');
  whereVisible(rows, 'ref', visible);
  whereOneOf(rows, 'status', query.status);
  whereOneOf(rows, 'guild', query.guild);
  whereText(rows, query.q);
  // The catalog cannot say who may see what it does not hold any more.
  if (!query.removed || visible) {
    rows.whereNull('removed_at');
  }
  if (query.team?.length || query.domain?.length) {
    rows.whereIn('ref', boundRows(knex, query, visible).select('standard'));
  }
  return rows;
}

/** By standard, how many entities it binds and how they stand to its MUSTs. */
async function figuresOf(
  knex: Knex,
  standards: ReadonlyMap<string, readonly Requirement[]>,
  part: Part,
  visible: Visible,
) {
  const rows: Array<{
    standard: string;
    states: string;
    count: number | string;
  }> = await boundRows(knex, part, visible)
    .whereIn('standard', [...standards.keys()])
    .groupBy('standard', 'states')
    .select('standard', 'states')
    .count({ count: '*' });
  const figures = new Map<string, { entities: number; musts: StateCounts }>();
  for (const { standard, states, count } of rows) {
    const one = figures.get(standard) ?? { entities: 0, musts: noStates() };
    figures.set(standard, one);
    one.entities += Number(count);
    const requirements = standards.get(standard)!;
    fromLetters(states).forEach((state, index) => {
      if (requirements[index]?.level === 'MUST') {
        one.musts[state] += Number(count);
      }
    });
  }
  return figures;
}

/** The columns that make an item. */
export const ITEM_COLUMNS = [
  'ref',
  'requirements',
  'body',
  'changed_at',
  'removed_at',
] as const;

type ItemRow = Pick<StandardRow, (typeof ITEM_COLUMNS)[number]>;

/** Standards as lists show them. */
export async function toItems(
  knex: Knex,
  rows: readonly ItemRow[],
  part: Part,
  visible: Visible,
): Promise<StandardItem[]> {
  const requirements = new Map(
    rows.map(row => [row.ref, requirementsFrom(row)]),
  );
  const figures = await figuresOf(knex, requirements, part, visible);
  return rows.map(row => {
    const { annotations: _a, discussion: _d, ...stored } = storedFrom(row);
    return {
      ...stored,
      requirements: requirements.get(row.ref)!.length,
      ...(figures.get(row.ref) ?? { entities: 0, musts: noStates() }),
      changedAt: row.changed_at,
      ...(row.removed_at && { removedAt: row.removed_at }),
    };
  });
}

/** One page of standards, with how many there are and how they are spread. */
export async function listStandards(
  knex: Knex,
  query: StandardQuery,
  visible: Visible,
): Promise<StandardsResponse> {
  const { offset = 0, limit = 50 } = query;
  const rows = filtered(knex, query, visible);
  const page: ItemRow[] = await rows
    .clone()
    .select(ITEM_COLUMNS)
    .orderBy(['title', 'ref'])
    .offset(offset)
    .limit(limit);
  const facet = (column: 'status' | 'guild') =>
    facetOf(filtered(knex, { ...query, [column]: undefined }, visible), column);
  return {
    items: await toItems(knex, page, query, visible),
    total: await countOf(rows),
    facets: { status: await facet('status'), guild: await facet('guild') },
  };
}
