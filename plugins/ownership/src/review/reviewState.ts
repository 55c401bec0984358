import {
  BUSINESS_IMPACTS,
  ORPHAN_AGES,
  OWNERSHIP_VERDICTS,
  RUN_VERDICTS,
  VerdictFacet,
  VerdictQuery,
  VerdictSort,
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

/** The facets beside the list, in their order. */
export const FACETS: ReadonlyArray<Facet<VerdictFacet>> = [
  { key: 'ownership', allowed: OWNERSHIP_VERDICTS },
  { key: 'run', allowed: RUN_VERDICTS },
  { key: 'age', allowed: ORPHAN_AGES },
  { key: 'rule' },
  { key: 'tier', allowed: ['1', '2', '3', '4', 'none'] },
  { key: 'domain' },
  { key: 'impact', allowed: BUSINESS_IMPACTS },
  { key: 'team' },
  { key: 'accountable' },
  { key: 'kind' },
  { key: 'type' },
  { key: 'lifecycle' },
  { key: 'system' },
];

const SORTS: readonly VerdictSort[] = ['risk', 'name', 'tier', 'dependents'];

/** What the rows of a page can be gathered under. */
export const GROUPS = ['none', 'domain', 'system', 'accountable'] as const;
export type Group = (typeof GROUPS)[number];

/** Everything about the review that an address carries; `open` is a full ref. */
export interface ReviewState extends ListState {
  filters: Chosen<VerdictFacet>;
  sort: VerdictSort;
  group: Group;
}

const INITIAL: Chosen<VerdictFacet> = { ownership: ['orphaned', 'atRisk'] };

/** The state that an address stands for; without filters, what needs an owner. */
export const readState = (params: URLSearchParams): ReviewState => ({
  ...readList(params),
  filters: readChosen(params, FACETS, INITIAL),
  sort: oneOf(params.get('sort'), SORTS),
  group: oneOf(params.get('group'), GROUPS),
});

/** The address of a state. `ownership=any` says that all verdicts are meant. */
export function writeState(state: ReviewState): URLSearchParams {
  const params = new URLSearchParams();
  const { sort, group } = state;
  writeChosen(params, FACETS, state.filters, INITIAL);
  setIn(params, 'sort', sort === SORTS[0] ? undefined : sort);
  setIn(params, 'group', group === GROUPS[0] ? undefined : group);
  writeList(params, state);
  return params;
}

/** Whether nothing was chosen: the list as it opens. */
export const isDefault = (state: ReviewState): boolean =>
  isInitial(state, state.filters, INITIAL);

/** What the backend is asked for a state. */
export const toQuery = (state: ReviewState): VerdictQuery => ({
  ...(state.filters as VerdictQuery),
  ...pageOf(state),
  sort: state.sort,
});
