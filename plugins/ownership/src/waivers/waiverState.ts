import { WAIVER_STATUSES, WaiverQuery } from '@pillars/plugin-ownership-common';
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

/** The one facet: where a waiver is on its way. */
export const FACETS: ReadonlyArray<Facet<'status'>> = [
  { key: 'status', allowed: WAIVER_STATUSES },
];

/** Everything about the list that an address carries. */
export interface WaiverListState extends ListState {
  filters: Chosen<'status'>;
}

const INITIAL: Chosen<'status'> = { status: ['requested', 'expiring'] };

/** The state that an address stands for; without filters, what asks for a look. */
export const readState = (params: URLSearchParams): WaiverListState => ({
  ...readList(params),
  filters: readChosen(params, FACETS, INITIAL),
});

/** The address of a state. `status=any` says that all waivers are meant. */
export function writeState(state: WaiverListState): URLSearchParams {
  const params = new URLSearchParams();
  writeChosen(params, FACETS, state.filters, INITIAL);
  writeList(params, state);
  return params;
}

/** Whether nothing was chosen: the list as it opens. */
export const isDefault = (state: WaiverListState): boolean =>
  isInitial(state, state.filters, INITIAL);

/** What the backend is asked for a state. */
export const toQuery = (state: WaiverListState): WaiverQuery => ({
  ...(state.filters as WaiverQuery),
  ...pageOf(state),
});
