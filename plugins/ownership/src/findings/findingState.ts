import {
  BUSINESS_IMPACTS,
  FindingQuery,
  SEVERITIES,
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

export type FindingFacet =
  | 'state'
  | 'severity'
  | 'rule'
  | 'accountable'
  | 'team'
  | 'domain'
  | 'impact';
export type FindingSort = NonNullable<FindingQuery['sort']>;

/** The facets beside the list, in their order. */
export const FACETS: ReadonlyArray<Facet<FindingFacet>> = [
  { key: 'state', allowed: ['open', 'accepted'] },
  { key: 'severity', allowed: SEVERITIES },
  { key: 'rule' },
  { key: 'team' },
  { key: 'accountable' },
  { key: 'domain' },
  { key: 'impact', allowed: BUSINESS_IMPACTS },
];

const SORTS: readonly FindingSort[] = [
  'severity',
  'rule',
  'subject',
  'openedAt',
];
const ORDERS = ['asc', 'desc'] as const;

/** Everything about the list that an address carries; `open` is a fingerprint. */
export interface FindingListState extends ListState {
  filters: Chosen<FindingFacet>;
  sort: FindingSort;
  order: (typeof ORDERS)[number];
}

const INITIAL: Chosen<FindingFacet> = { state: ['open'] };

/** The state that an address stands for; without filters, what is open. */
export const readState = (params: URLSearchParams): FindingListState => ({
  ...readList(params),
  filters: readChosen(params, FACETS, INITIAL),
  sort: oneOf(params.get('sort'), SORTS),
  order: oneOf(params.get('order'), ORDERS),
});

/** The address of a state. `state=any` says that accepted findings are meant too. */
export function writeState(state: FindingListState): URLSearchParams {
  const params = new URLSearchParams();
  const { sort, order } = state;
  writeChosen(params, FACETS, state.filters, INITIAL);
  setIn(params, 'sort', sort === SORTS[0] ? undefined : sort);
  setIn(params, 'order', order === ORDERS[0] ? undefined : order);
  writeList(params, state);
  return params;
}

/** Whether nothing was chosen: the list as it opens. */
export const isDefault = (state: FindingListState): boolean =>
  isInitial(state, state.filters, INITIAL);

/** What the backend is asked for a state. */
export const toQuery = (state: FindingListState): FindingQuery => ({
  ...(state.filters as FindingQuery),
  ...pageOf(state),
  sort: state.sort,
  order: state.order,
});
