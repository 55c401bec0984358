import {
  PinAgendaItem,
  PinAgendaQuery,
  PinAgendaResponse,
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
import { fromBody, fromOutcomeRow, PinnedOutcomeRow } from './rows';

function filtered(
  knex: Knex,
  id: string,
  query: PinAgendaQuery,
  visible: Visible,
): Knex.QueryBuilder {
  const { run, domain, outcome, q } = query;
  const ownership = query.ownership ?? (run ? undefined : ['orphaned']);
  const rows = knex('pinned_verdicts')
    .leftJoin('pinned_outcomes', join =>
      join
        .on('pinned_outcomes.pin', 'pinned_verdicts.pin')
        .andOn('pinned_outcomes.ref', 'pinned_verdicts.ref'),
    )
    .where('pinned_verdicts.pin', id)
    .whereNotNull('body');
  whereVisible(rows, 'pinned_verdicts.ref', visible);
  whereOneOf(rows, 'ownership', ownership);
  whereOneOf(rows, 'run', run);
  whereOneOf(rows, 'domain', domain);
  whereOneOf(rows, 'outcome', outcome);
  whereText(rows, q);
  return rows;
}

type Row = Omit<PinnedOutcomeRow, 'outcome'> & {
  outcome: PinnedOutcomeRow['outcome'] | null;
  body: string;
};

const toItem = (row: Row): PinAgendaItem => ({
  ...fromBody(row.body),
  ...(row.outcome && {
    outcome: fromOutcomeRow({ ...row, outcome: row.outcome }),
  }),
});

/** One page of what a meeting talks about: by domain, what is in none last. */
export async function listAgenda(
  knex: Knex,
  id: string,
  query: PinAgendaQuery,
  visible: Visible,
): Promise<PinAgendaResponse> {
  const { offset = 0, limit = 50 } = query;
  const rows = filtered(knex, id, query, visible);
  const page: Row[] = await rows
    .clone()
    .select('pinned_outcomes.*', 'body')
    .orderByRaw('case when domain is null then 1 else 0 end')
    .orderBy([
      { column: 'domain' },
      { column: 'risk', order: 'desc' },
      { column: 'pinned_verdicts.ref' },
    ])
    .offset(offset)
    .limit(limit);
  const facet = (column: 'domain' | 'outcome') =>
    facetOf(
      filtered(knex, id, { ...query, [column]: undefined }, visible),
      column,
    );
  return {
    items: page.map(toItem),
    total: await countOf(rows),
    facets: { domain: await facet('domain'), outcome: await facet('outcome') },
  };
}
