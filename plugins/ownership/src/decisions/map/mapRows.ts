import {
  CellState,
  DecisionCell,
  DomainDecisions,
  KnownDecision,
} from '@pillars/plugin-ownership-common';
import { DecisionsState } from '../decisionsState';
import { parentOf } from '../trail';

/** A row of the map. */
export interface MapRow {
  known: KnownDecision;
  /** How many rows it stands under. */
  depth: number;
  /** Of its cells in each domain. */
  index: number;
}

/** The paths above one, the nearest first. */
function above(decision: string): string[] {
  const paths: string[] = [];
  for (let path = parentOf(decision); path; path = parentOf(path)) {
    paths.push(path);
  }
  return paths;
}

const isOfInterest = ({ decision, required, scopes }: KnownDecision) =>
  required || scopes > 0 || !decision.includes('/');

/**
 * The rows of a map: what must be decided, what some scope decides, and where
 * that stands in the taxonomy; or all of it.
 */
export function mapRows(
  decisions: readonly KnownDecision[],
  isWhole: boolean,
): MapRow[] {
  const shown = new Set<string>();
  for (const known of decisions) {
    if (isWhole || isOfInterest(known)) {
      [known.decision, ...above(known.decision)].forEach(one => shown.add(one));
    }
  }
  const rows = decisions
    .map((known, index) => ({ known, index }))
    .filter(({ known }) => shown.has(known.decision));
  const paths = new Set(rows.map(({ known }) => known.decision));
  return rows.map(row => ({
    ...row,
    depth: above(row.known.decision).filter(one => paths.has(one)).length,
  }));
}

/** Whether a cell is what the address asks for. */
export const isAskedFor = (
  cell: DecisionCell,
  { show }: Pick<DecisionsState, 'show'>,
): boolean => cell.matches && (show === undefined || cell.state === show);

/** How the cells of a map stand that somebody should look at. */
export interface Gaps {
  /**
   * Cells that must be decided, and how many of them are not. What is required
   * is open in a domain that only holds others: there it is not asked for.
   */
  required: number;
  missing: number;
  /** All cells, and how many of them contradict themselves or are out of date. */
  cells: number;
  overlapping: number;
  expired: number;
}

/** Counts what is wrong in the rows of a map, as far as the filters let it pass. */
export function gapsOf(
  rows: readonly MapRow[],
  columns: readonly DomainDecisions[],
): Gaps {
  const matching = (list: readonly MapRow[]) =>
    list
      .flatMap(row => columns.map(one => one.cells[row.index]))
      .filter(cell => cell.matches);
  const cells = matching(rows);
  const count = (state: CellState) =>
    cells.filter(cell => cell.state === state).length;
  return {
    required: matching(rows.filter(row => row.known.required)).filter(
      cell => cell.state !== 'open',
    ).length,
    missing: count('missing'),
    cells: cells.length,
    overlapping: count('overlapping'),
    expired: count('expired'),
  };
}

/** A domain's title, or its name. */
export const titleOf = ({
  domain,
  title,
}: Pick<DomainDecisions, 'domain' | 'title'>): string =>
  title ?? domain.replace(/^domain:(default\/)?/, '');
