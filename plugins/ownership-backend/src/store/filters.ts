import { FacetValue } from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { Teams, Visible } from './ReviewStore';

const NONE = 'none';
const MOST_FACET_VALUES = 50;

/** Narrows a query to what a reader may see, with one bound value for all refs. */
export function whereVisible(
  query: Knex.QueryBuilder,
  column: string,
  visible: Visible,
): void {
  if (visible) {
    whereAmong(query, column, visible);
  }
}

/** Narrows a query to values of a column, with one bound value for all of them. */
function whereAmong(
  query: Knex.QueryBuilder,
  column: string,
  values: readonly string[],
): void {
  const list =
    query.client.config.client === 'pg'
      ? 'select jsonb_array_elements_text(?::jsonb)'
      : 'select value from json_each(?)';
  query.whereRaw(`?? in (${list})`, [column, JSON.stringify(values)]);
}

/** Narrows a query to alternatives of one column; `none` stands for nothing there. */
export function whereOneOf(
  query: Knex.QueryBuilder,
  column: string,
  values: readonly string[] | undefined,
): void {
  if (!values?.length) {
    return;
  }
  const stated = values.filter(value => value !== NONE);
  query.where(either => {
    either.whereIn(column, stated);
    if (values.includes(NONE)) {
      either.orWhereNull(column);
    }
  });
}

/** Narrows a query to what is one of some teams', by the column that names a group. */
export function whereTeam(
  query: Knex.QueryBuilder,
  column: string,
  asked: readonly string[] | undefined,
  teams: Teams = new Map(),
): void {
  if (asked?.length) {
    const groups = asked.flatMap(team => teams.get(team) ?? []);
    whereAmong(query, column, [...new Set(groups)]);
  }
}

/** How many rows there are of each team that is asked for. */
export async function teamFacet(
  asked: readonly string[] | undefined,
  rowsOf: (team: string) => Knex.QueryBuilder,
): Promise<FacetValue[]> {
  const values: FacetValue[] = [];
  for (const value of new Set(asked)) {
    values.push({ value, count: await countOf(rowsOf(value)) });
  }
  return values;
}

/** Narrows a query to rows whose text holds what was typed, whatever the case. */
export function whereText(
  query: Knex.QueryBuilder,
  text: string | undefined,
): void {
  const typed = text?.trim().toLowerCase();
  if (typed) {
    const escaped = typed.replace(/[\\%_]/g, '\\$&');
    query.whereRaw(`search like ? escape '\\'`, [`%${escaped}%`]);
  }
}

/**
 * How often each value of a column occurs, the most frequent first.
 *
 * @param options.distinct - a column of which each value counts once
 */
export async function facetOf(
  query: Knex.QueryBuilder,
  column: string,
  options: { most?: number; distinct?: string } = {},
): Promise<FacetValue[]> {
  const { most = MOST_FACET_VALUES, distinct } = options;
  const rows: Array<{ value: string | null; count: string | number }> =
    await query
      .clone()
      .select({ value: column })
      [distinct ? 'countDistinct' : 'count']({ count: distinct ?? '*' })
      .groupBy(column)
      .orderBy([{ column: 'count', order: 'desc' }, { column }])
      .limit(most);
  return rows.map(row => ({
    value: row.value ?? NONE,
    count: Number(row.count),
  }));
}

/** How many rows a query has. */
export async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const [row] = await query.clone().count({ count: '*' });
  return Number(row.count);
}
