import {
  BUSINESS_IMPACTS,
  CELL_STATES,
  CellState,
  DecisionMapQuery,
  DELEGATION_LEVELS,
  SCOPE_STATES,
  ScopeFacet,
  ScopeQuery,
} from '@pillars/plugin-ownership-common';
import {
  Chosen,
  Facet,
  isInitial,
  ListState,
  oneOf,
  pageOf,
  readChosen,
  readList,
  setIn,
  writeChosen,
  writeList,
} from '../shared/address';
import { isRef } from './isRef';

export const VIEWS = ['map', 'scopes'] as const;
export type View = (typeof VIEWS)[number];

export type MapFacet = 'impact' | 'decider' | 'delegation';

/** `path` is the facet `decision`, which in an address is part of a question. */
export type ScopeListFacet = MapFacet | 'path' | 'state';

/** What the map can be narrowed to. */
export const MAP_FACETS: ReadonlyArray<Facet<MapFacet>> = [
  { key: 'impact', allowed: BUSINESS_IMPACTS },
  { key: 'decider' },
  // A scope may leave it open.
  { key: 'delegation', allowed: [...DELEGATION_LEVELS, 'none'] },
];

/** The facets beside the list of scopes, in their order. */
export const SCOPE_FACETS: ReadonlyArray<Facet<ScopeListFacet>> = [
  { key: 'state', allowed: SCOPE_STATES },
  { key: 'path' },
  ...MAP_FACETS,
];

/** What is asked, as far as it is chosen. */
export interface Question {
  /** A ref. */
  entity?: string;
  /** A path. */
  decision?: string;
}

/** A cell of the map. */
export interface CellPlace {
  /** Full ref. */
  domain: string;
  /** A path. */
  decision: string;
}

/** Everything about the page that an address carries; the list is that of the view. */
export interface DecisionsState extends ListState {
  view: View;
  question: Question;
  /** Undefined while the panel is closed. */
  cell?: CellPlace;
  filters: Chosen<ScopeListFacet>;
  /** All other cells of the map are dimmed. */
  show?: CellState;
  /** Whether the map has a row for every decision of the taxonomy. */
  isWhole: boolean;
}

const DOMAINS_ON_A_PAGE = 50;
const WHOLE = 'all';

function readCell(params: URLSearchParams): CellPlace | undefined {
  const domain = params.get('domain');
  const decision = params.get('cell');
  // What is no ref cannot be shown as one.
  return domain && decision && isRef(domain) ? { domain, decision } : undefined;
}

/** The state that an address stands for. */
export function readState(params: URLSearchParams): DecisionsState {
  const view = oneOf(params.get('view'), VIEWS);
  const list = readList(params);
  return {
    ...list,
    ...(view === 'map' && { pageSize: DOMAINS_ON_A_PAGE }),
    view,
    question: {
      entity: params.get('entity') || undefined,
      decision: params.get('decision') || undefined,
    },
    cell: readCell(params),
    filters: readChosen(params, SCOPE_FACETS, {}),
    show: CELL_STATES.find(one => one === params.get('show')),
    isWhole: params.get('rows') === WHOLE,
  };
}

/** The address of a state. */
export function writeState(state: DecisionsState): URLSearchParams {
  const params = new URLSearchParams();
  const { view, question, cell, filters, show, isWhole } = state;
  setIn(params, 'view', view === VIEWS[0] ? undefined : view);
  setIn(params, 'entity', question.entity);
  setIn(params, 'decision', question.decision);
  setIn(params, 'domain', cell?.domain);
  setIn(params, 'cell', cell?.decision);
  writeChosen(params, SCOPE_FACETS, filters, {});
  setIn(params, 'show', show);
  setIn(params, 'rows', isWhole ? WHOLE : undefined);
  writeList(params, state);
  if (view === 'map') {
    params.delete('size');
  }
  return params;
}

/** The search of the address of a state. */
export const searchOf = (state: DecisionsState): string =>
  `?${writeState(state)}`;

/** The page on another view: the question stays, what narrows the list goes. */
export const onView = (
  { question }: DecisionsState,
  view: View,
): DecisionsState => ({
  ...readState(new URLSearchParams({ view })),
  question,
});

/** Whether no scope is left out of the list. */
export const isUnfiltered = (state: DecisionsState): boolean =>
  isInitial(state, state.filters, {});

/** What the backend is asked for the map. */
export function toMapQuery(state: DecisionsState): DecisionMapQuery {
  const { impact, decider, delegation } = state.filters;
  const { offset, limit } = pageOf(state);
  return { impact, decider, delegation, offset, limit } as DecisionMapQuery;
}

/** What the backend is asked for the list of scopes. */
export function toScopeQuery(state: DecisionsState): ScopeQuery {
  const { path, ...filters } = state.filters;
  return {
    ...(filters as ScopeQuery),
    ...(path && { decision: path }),
    ...pageOf(state),
  };
}

/** Facets as an address names them. */
export const withPath = <T>({
  decision,
  ...facets
}: Record<ScopeFacet, T>): Record<ScopeListFacet, T> => ({
  ...facets,
  path: decision,
});
