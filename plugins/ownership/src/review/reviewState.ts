import {
  OWNERSHIP_VERDICTS,
  RUN_VERDICTS,
  VerdictFacet,
  VerdictQuery,
  VerdictSort,
} from '@pillars/plugin-ownership-common';

/** The facets beside the list, in their order. */
export const FACETS: ReadonlyArray<{ key: VerdictFacet; title: string }> = [
  { key: 'ownership', title: 'Who owns it' },
  { key: 'run', title: 'Who runs it' },
  { key: 'rule', title: 'Rule' },
  { key: 'tier', title: 'Tier' },
  { key: 'domain', title: 'Domain' },
  { key: 'accountable', title: 'Who is to act' },
  { key: 'kind', title: 'Kind' },
  { key: 'type', title: 'Type' },
  { key: 'lifecycle', title: 'Lifecycle' },
  { key: 'system', title: 'System' },
];

const SORTS: readonly VerdictSort[] = ['risk', 'name', 'tier', 'dependents'];

/** What the rows of a page can be gathered under. */
export const GROUPS = ['none', 'domain', 'system', 'accountable'] as const;
export type Group = (typeof GROUPS)[number];

export const PAGE_SIZES = [25, 50, 100];

/** Everything about the review that an address carries. */
export interface ReviewState {
  filters: Partial<Record<VerdictFacet, string[]>>;
  q: string;
  sort: VerdictSort;
  group: Group;
  /** From 0. */
  page: number;
  pageSize: number;
  /** Full ref of what stands in the panel. */
  open?: string;
}

const DEFAULT_OWNERSHIP = ['orphaned', 'atRisk'];

const oneOf = <T extends string>(
  value: string | null,
  allowed: readonly T[],
): T => allowed.find(one => one === value) ?? allowed[0];

const count = (value: string | null) => {
  const number = Number(value ?? 0);
  return Number.isInteger(number) && number > 0 ? number : 0;
};

/** Values that the backend would refuse are left out: addresses are edited by hand. */
function known(key: VerdictFacet, values: string[]): string[] {
  const allowed: Partial<Record<VerdictFacet, readonly string[]>> = {
    ownership: OWNERSHIP_VERDICTS,
    run: RUN_VERDICTS,
    tier: ['1', '2', '3', '4', 'none'],
  };
  const list = allowed[key];
  return list ? values.filter(value => list.includes(value)) : values;
}

/** The state that an address stands for; without filters, what needs an owner. */
export function readState(params: URLSearchParams): ReviewState {
  const filters: ReviewState['filters'] = {};
  for (const { key } of FACETS) {
    const values = known(key, params.getAll(key));
    if (values.length) {
      filters[key] = values;
    }
  }
  if (!params.has('ownership')) {
    filters.ownership = DEFAULT_OWNERSHIP;
  }
  const size = count(params.get('size'));
  return {
    filters,
    q: params.get('q') ?? '',
    sort: oneOf(params.get('sort'), SORTS),
    group: oneOf(params.get('group'), GROUPS),
    page: count(params.get('page')),
    pageSize: PAGE_SIZES.includes(size) ? size : PAGE_SIZES[0],
    open: params.get('open') ?? undefined,
  };
}

/** The address of a state. `ownership=any` says that all verdicts are meant. */
export function writeState(state: ReviewState): URLSearchParams {
  const params = new URLSearchParams();
  for (const { key } of FACETS) {
    state.filters[key]?.forEach(value => params.append(key, value));
  }
  if (!state.filters.ownership?.length) {
    params.set('ownership', 'any');
  }
  const set = (key: string, value: string | number | undefined) =>
    value ? params.set(key, String(value)) : undefined;
  set('q', state.q);
  set('sort', state.sort === SORTS[0] ? undefined : state.sort);
  set('group', state.group === GROUPS[0] ? undefined : state.group);
  set('page', state.page);
  set('size', state.pageSize === PAGE_SIZES[0] ? undefined : state.pageSize);
  set('open', state.open);
  return params;
}

/** Whether nothing was chosen: the list as it opens. */
export const isDefault = ({ q, filters }: ReviewState): boolean =>
  !q &&
  Object.keys(filters).length === 1 &&
  filters.ownership?.join() === DEFAULT_OWNERSHIP.join();

/** What the backend is asked for a state. */
export function toQuery(state: ReviewState): VerdictQuery {
  return {
    ...(state.filters as VerdictQuery),
    ...(state.q && { q: state.q }),
    sort: state.sort,
    offset: state.page * state.pageSize,
    limit: state.pageSize,
  };
}
