/** What a list can be narrowed by. */
export interface Facet<K extends string> {
  key: K;
  /** All values that there are, where the backend refuses others. */
  allowed?: readonly string[];
}

/** The same, as a page shows it. */
export interface FacetSpec<K extends string> extends Facet<K> {
  title: string;
  /** A value as people call it; a ref without what everybody knows, by default. */
  labelOf?: (value: string) => string;
}

/** Chosen values by facet; several of one are alternatives. */
export type Chosen<K extends string> = Partial<Record<K, string[]>>;

/** Says of a facet that starts narrowed that all its values are meant. */
const ANY = 'any';

/** What every list keeps in its address. */
export interface ListState {
  q: string;
  /** From 0. */
  page: number;
  pageSize: number;
  /** What stands in the panel. */
  open?: string;
}

export const PAGE_SIZES = [25, 50, 100];

/** One of several words; the first, where an address says something else. */
export const oneOf = <T extends string>(
  value: string | null,
  allowed: readonly T[],
): T => allowed.find(one => one === value) ?? allowed[0];

const count = (value: string | null) => {
  const number = Number(value ?? 0);
  return Number.isInteger(number) && number > 0 ? number : 0;
};

/** Reads what every list has; nonsense is left out: addresses are edited by hand. */
export function readList(params: URLSearchParams): ListState {
  const size = count(params.get('size'));
  return {
    q: params.get('q') ?? '',
    page: count(params.get('page')),
    pageSize: PAGE_SIZES.includes(size) ? size : PAGE_SIZES[0],
    open: params.get('open') ?? undefined,
  };
}

/** Writes what differs from how a list opens. */
export function writeList(params: URLSearchParams, state: ListState): void {
  const { q, page, pageSize, open } = state;
  setIn(params, 'q', q);
  setIn(params, 'page', page);
  setIn(params, 'size', pageSize === PAGE_SIZES[0] ? undefined : pageSize);
  setIn(params, 'open', open);
}

/**
 * Reads what was chosen.
 *
 * @param initial - what is chosen where the address says nothing
 */
export function readChosen<K extends string>(
  params: URLSearchParams,
  facets: ReadonlyArray<Facet<K>>,
  initial: Chosen<K>,
): Chosen<K> {
  const chosen: Chosen<K> = {};
  for (const { key, allowed } of facets) {
    const values = params
      .getAll(key)
      .filter(value => value !== ANY && (allowed?.includes(value) ?? true));
    const known = params.has(key) ? values : initial[key];
    if (known?.length) {
      chosen[key] = known;
    }
  }
  return chosen;
}

/** Writes what was chosen, and that nothing was where something is by itself. */
export function writeChosen<K extends string>(
  params: URLSearchParams,
  facets: ReadonlyArray<Facet<K>>,
  chosen: Chosen<K>,
  initial: Chosen<K>,
): void {
  for (const { key } of facets) {
    const values = chosen[key]?.length ? chosen[key] : initial[key] && [ANY];
    if (values?.join() !== initial[key]?.join()) {
      values?.forEach(value => params.append(key, value));
    }
  }
}

/** Whether a list is as it opens. */
export const isInitial = <K extends string>(
  { q }: ListState,
  chosen: Chosen<K>,
  initial: Chosen<K>,
): boolean => {
  const stated = Object.values<string[] | undefined>(chosen).filter(Boolean);
  const keys = Object.keys(initial) as K[];
  return (
    !q &&
    stated.length === keys.length &&
    keys.every(key => chosen[key]?.join() === initial[key]?.join())
  );
};

/** Sets a parameter that has a value. */
export function setIn(
  params: URLSearchParams,
  key: string,
  value: string | number | undefined,
): void {
  if (value) {
    params.set(key, String(value));
  }
}

/** The page of a list that a state stands on, as the backend is asked for it. */
export const pageOf = ({ q, page, pageSize }: ListState) => ({
  ...(q && { q }),
  offset: page * pageSize,
  limit: pageSize,
});
