import {
  GUILD_AUTHORITIES,
  GUILD_FORMS,
  GuildItem,
  GuildQuery,
} from '@pillars/plugin-ownership-common';
import {
  Chosen,
  FacetSpec,
  isInitial,
  ListState,
  pageOf,
  readChosen,
  readList,
  writeChosen,
  writeList,
} from '../shared/address';
import { AUTHORITY, FORM } from '../shared/words';

export type GuildFacet = 'form' | 'authority' | 'domain';

/** By whom a link narrows the list: there are too many of them for a facet. */
export type PeopleFilter = 'team' | 'member';

/** The facets beside the list, in their order. */
export const FACETS: ReadonlyArray<FacetSpec<GuildFacet>> = [
  {
    key: 'form',
    title: 'Form',
    allowed: GUILD_FORMS,
    labelOf: value => FORM[value as GuildItem['form']] ?? value,
  },
  {
    key: 'authority',
    title: 'Authority',
    allowed: GUILD_AUTHORITIES,
    labelOf: value =>
      AUTHORITY[value as keyof typeof AUTHORITY]?.label ?? value,
  },
  { key: 'domain', title: 'Domain' },
];

/** What only a link narrows the list by. */
export const PEOPLE: ReadonlyArray<FacetSpec<PeopleFilter>> = [
  { key: 'team', title: 'with people of' },
  { key: 'member', title: 'with' },
];

const FILTERS: ReadonlyArray<FacetSpec<GuildFacet | PeopleFilter>> = [
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
