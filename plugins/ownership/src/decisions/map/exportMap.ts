import {
  DecisionCell,
  DecisionMapQuery,
  DecisionMapResponse,
  DomainDecisions,
  KnownDecision,
} from '@pillars/plugin-ownership-common';
import { ExportSpec } from '../../shared/Exports';
import { DecisionsState } from '../decisionsState';
import { DecisionsT } from '../texts';
import { DecisionWords } from '../words/createDecisionWords';
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
export function mapExport(
  t: DecisionsT,
  { cell: states }: DecisionWords,
): ExportSpec<MapLine> {
  const yesOrNo = (is: boolean) => t(is ? 'map.file.yes' : 'map.file.no');
  return {
    name: 'decision-map',
    title: t('map.file.title'),
    count: count => t('map.cells', { count }),
    columns: [
      [t('map.file.decision'), ({ known }) => known.decision],
      [t('map.file.decisionTitle'), ({ known }) => known.title],
      [t('map.file.required'), ({ known }) => yesOrNo(known.required)],
      [t('map.file.listed'), ({ known }) => yesOrNo(known.listed)],
      [t('map.file.domain'), ({ column }) => column.domain],
      [t('map.file.domainTitle'), ({ column }) => column.title ?? ''],
      [t('map.file.state'), ({ cell }) => states[cell.state].label],
      [t('map.file.things'), ({ column }) => String(column.entities)],
      [t('map.file.decided'), ({ cell }) => String(cell.decided)],
      // Of many, the first; so how many there are is said beside them.
      [t('map.file.deciderCount'), ({ cell }) => String(cell.totals.deciders)],
      [t('map.file.deciders'), ({ cell }) => cell.deciders.join(' ')],
      [t('map.file.scopeCount'), ({ cell }) => String(cell.totals.scopes)],
      [t('map.file.scopes'), ({ cell }) => cell.scopes.join(' ')],
    ],
  };
}
