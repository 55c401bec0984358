import {
  DecisionCell,
  DecisionMapQuery,
  DecisionMapResponse,
  DomainDecisions,
  KnownDecision,
} from '@pillars/plugin-ownership-common';
import { CELL } from '../../shared/decisionWords';
import { ExportSpec } from '../../shared/Exports';
import { plural } from '../../shared/words';
import { DecisionsState } from '../decisionsState';
import { isAskedFor, mapRows } from './mapRows';

/** A cell of the map in a file. */
export interface MapLine {
  known: KnownDecision;
  column: DomainDecisions;
  cell: DecisionCell;
}

/** The cells of a map that are asked for, row by row. */
export const mapLines = (
  map: Pick<DecisionMapResponse, 'decisions' | 'domains'>,
  state: Pick<DecisionsState, 'isWhole' | 'show'>,
): MapLine[] =>
  mapRows(map.decisions, state.isWhole).flatMap(({ known, index }) =>
    map.domains
      .map(column => ({ known, column, cell: column.cells[index] }))
      .filter(({ cell }) => isAskedFor(cell, state)),
  );

const PAGE = 100;

/** The map of all domains, page by page. */
export async function wholeMap(
  ask: (query: DecisionMapQuery) => Promise<DecisionMapResponse>,
  query: DecisionMapQuery,
): Promise<Pick<DecisionMapResponse, 'decisions' | 'domains'>> {
  const domains: DomainDecisions[] = [];
  for (;;) {
    const page = await ask({ ...query, offset: domains.length, limit: PAGE });
    domains.push(...page.domains);
    if (!page.domains.length || domains.length >= page.total) {
      return { decisions: page.decisions, domains };
    }
  }
}

/** The map as a file. */
export const MAP_EXPORT: ExportSpec<MapLine> = {
  name: 'decision-map',
  title: 'Who decides, by decision and domain',
  count: lines => plural(lines, 'cell'),
  columns: [
    ['decision', ({ known }) => known.decision],
    ['title', ({ known }) => known.title],
    ['required', ({ known }) => (known.required ? 'yes' : 'no')],
    ['in the taxonomy', ({ known }) => (known.listed ? 'yes' : 'no')],
    ['domain', ({ column }) => column.domain],
    ['domain title', ({ column }) => column.title ?? ''],
    ['state', ({ cell }) => CELL[cell.state].label],
    ['things', ({ column }) => String(column.entities)],
    ['things decided', ({ cell }) => String(cell.decided)],
    // Of many, the first; so how many there are is said beside them.
    ['number of deciders', ({ cell }) => String(cell.totals.deciders)],
    ['deciders', ({ cell }) => cell.deciders.join(' ')],
    ['number of scopes', ({ cell }) => String(cell.totals.scopes)],
    ['scopes', ({ cell }) => cell.scopes.join(' ')],
  ],
};
