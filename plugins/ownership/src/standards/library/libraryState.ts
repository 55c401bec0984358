import {
  STANDARD_STATUSES,
  StandardQuery,
} from '@pillars/plugin-ownership-common';
import {
  Chosen,
  Facet,
  ListState,
  oneOf,
  pageOf,
  readChosen,
  readList,
  setIn,
  writeChosen,
  writeList,
} from '../../shared/address';

export type StandardFacet = 'status' | 'guild';

/** The facets beside the list, in their order. */
export const FACETS: ReadonlyArray<Facet<StandardFacet>> = [
  { key: 'status', allowed: STANDARD_STATUSES },
  { key: 'guild' },
];

/** How the library is laid out; lanes, unless somebody asks for a table. */
export const VIEWS = ['lanes', 'table'] as const;

/** Lanes have no pages: this many standards are in them, the table has the rest. */
export const MOST_IN_LANES = 500;

/** Everything about the library that an address carries. */
export interface LibraryState extends ListState {
  filters: Chosen<StandardFacet>;
  view: (typeof VIEWS)[number];
  /** Full ref: what binds, and figures of, that team alone. */
  team?: string;
  /** Full ref: what binds, and figures of, that domain alone. */
  domain?: string;
  /** Those that are not in the catalog any more, too. */
  removed: boolean;
}

/** The state that an address stands for. */
export const readState = (params: URLSearchParams): LibraryState => ({
  ...readList(params),
  filters: readChosen(params, FACETS, {}),
  view: oneOf(params.get('view'), VIEWS),
  team: params.get('team') || undefined,
  domain: params.get('domain') || undefined,
  removed: params.get('removed') === 'true',
});

/** The address of a state. */
export function writeState(state: LibraryState): URLSearchParams {
  const params = new URLSearchParams();
  writeChosen(params, FACETS, state.filters, {});
  setIn(params, 'view', state.view === VIEWS[0] ? undefined : state.view);
  setIn(params, 'team', state.team);
  setIn(params, 'domain', state.domain);
  setIn(params, 'removed', state.removed ? 'true' : undefined);
  writeList(params, state);
  return params;
}

/** What narrows nothing. */
export const UNFILTERED = {
  filters: {},
  q: '',
  team: undefined,
  domain: undefined,
} satisfies Partial<LibraryState>;

/** Whether an empty list means that there is no standard at all. */
export const isUnfiltered = ({ filters, q, team, domain }: LibraryState) =>
  !q && !team && !domain && !Object.values(filters).some(one => one?.length);

/** What the backend is asked for a state. */
export function toQuery(state: LibraryState): StandardQuery {
  const { filters, team, domain, removed, view, ...list } = state;
  const page = pageOf(list);
  return {
    ...(filters as StandardQuery),
    ...(team && { team: [team] }),
    ...(domain && { domain: [domain] }),
    ...(removed && { removed }),
    ...page,
    ...(view === 'lanes' && { offset: 0, limit: MOST_IN_LANES }),
  };
}
