import {
  GUILD_AUTHORITIES,
  GUILD_FORMS,
  GuildQuery,
} from '@pillars/plugin-ownership-common';
import {
  Chosen,
  Facet,
  isInitial,
  ListState,
  pageOf,
  readChosen,
  readList,
  writeChosen,
  writeList,
} from '../shared/address';

export type GuildFacet = 'form' | 'authority' | 'domain';

/** By whom a link narrows the list: there are too many of them for a facet. */
export type PeopleFilter = 'team' | 'member';

/** The facets beside the list, in their order. */
export const FACETS: ReadonlyArray<Facet<GuildFacet>> = [
  { key: 'form', allowed: GUILD_FORMS },
  { key: 'authority', allowed: GUILD_AUTHORITIES },
  { key: 'domain' },
];

/** What only a link narrows the list by. */
export const PEOPLE: ReadonlyArray<Facet<PeopleFilter>> = [
  { key: 'team' },
  { key: 'member' },
];

const FILTERS: ReadonlyArray<Facet<GuildFacet | PeopleFilter>> = [
  ...FACETS,
  ...PEOPLE,
];

/** Everything about the list that an address carries. */
export interface GuildListState extends ListState {
  filters: Chosen<GuildFacet | PeopleFilter>;
}

/** The state that an address stands for. */
export const readState = (params: URLSearchParams): GuildListState => ({
  ...readList(params),
  filters: readChosen(params, FILTERS, {}),
});

/** The address of a state. */
export function writeState(state: GuildListState): URLSearchParams {
  const params = new URLSearchParams();
  writeChosen(params, FILTERS, state.filters, {});
  writeList(params, state);
  return params;
}

/** Whether nothing was chosen: the list as it opens. */
export const isDefault = (state: GuildListState): boolean =>
  isInitial(state, state.filters, {});

/** What the backend is asked for a state. */
export const toQuery = (state: GuildListState): GuildQuery => ({
  ...(state.filters as GuildQuery),
  ...pageOf(state),
});
