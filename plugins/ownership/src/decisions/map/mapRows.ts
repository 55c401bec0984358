import {
  DecisionCell,
  DecisionMap,
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

/** What a summary counts. */
export const GAPS = ['missing', 'overlapping', 'expired'] as const;
export type Gap = (typeof GAPS)[number];

/** How many cells of required decisions there are, and how many of them have which gap. */
export function gapsOf(
  map: Pick<DecisionMap, 'decisions' | 'domains'>,
): { cells: number } & Record<Gap, number> {
  const required = map.decisions.flatMap((one, index) =>
    one.required ? [index] : [],
  );
  const cells = map.domains.flatMap(domain =>
    required.map(index => domain.cells[index]),
  );
  const count = (state: Gap) =>
    cells.filter(cell => cell.state === state).length;
  return {
    cells: cells.length,
    missing: count('missing'),
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
