import {
  BUSINESS_IMPACTS,
  BusinessImpact,
  ORPHAN_AGES,
  OrphanAge,
  OWNERSHIP_VERDICTS,
  OwnershipVerdict,
  RUN_VERDICTS,
  RunVerdict,
  VerdictFacet,
  VerdictQuery,
  VerdictSort,
} from '@pillars/plugin-ownership-common';
import {
  Chosen,
  FacetSpec,
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
import { AGE, IMPACT, OWNERSHIP, RUN } from '../shared/words';

const asItIs = (value: string) => value;

/** The facets beside the list, in their order. */
export const FACETS: ReadonlyArray<FacetSpec<VerdictFacet>> = [
  {
    key: 'ownership',
    title: 'Who owns it',
    allowed: OWNERSHIP_VERDICTS,
    labelOf: value => OWNERSHIP[value as OwnershipVerdict]?.label ?? value,
  },
  {
    key: 'run',
    title: 'Who runs it',
    allowed: RUN_VERDICTS,
    labelOf: value => RUN[value as RunVerdict]?.label ?? value,
  },
  {
    key: 'age',
    title: 'Orphaned for',
    allowed: ORPHAN_AGES,
    labelOf: value => AGE[value as OrphanAge] ?? value,
  },
  { key: 'rule', title: 'Rule', labelOf: asItIs },
  {
    key: 'tier',
    title: 'Tier',
    allowed: ['1', '2', '3', '4', 'none'],
    labelOf: value => `Tier ${value}`,
  },
  { key: 'domain', title: 'Domain' },
  {
    key: 'impact',
    title: 'Business impact',
    allowed: BUSINESS_IMPACTS,
    labelOf: value => IMPACT[value as BusinessImpact] ?? value,
  },
  { key: 'team', title: 'Team, with those below' },
  { key: 'accountable', title: 'Who is to act' },
  { key: 'kind', title: 'Kind', labelOf: asItIs },
  { key: 'type', title: 'Type', labelOf: asItIs },
  { key: 'lifecycle', title: 'Lifecycle', labelOf: asItIs },
  { key: 'system', title: 'System' },
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
