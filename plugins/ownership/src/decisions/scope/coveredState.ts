import { CoveredQuery } from '@pillars/plugin-ownership-common';
import {
  ListState,
  oneOf,
  pageOf,
  readList,
  setIn,
  writeList,
} from '../../shared/address';

/** Of what a scope covers: all, what it decides about, or what it does not. */
export const HOLDS = ['all', 'this', 'other'] as const;

/** Everything about the list of what a scope covers that an address carries. */
export interface CoveredState extends ListState {
  holds: (typeof HOLDS)[number];
}

/** The state that an address stands for. */
export const readState = (params: URLSearchParams): CoveredState => ({
  ...readList(params),
  holds: oneOf(params.get('holds'), HOLDS),
});

/** The address of a state. */
export function writeState(state: CoveredState): URLSearchParams {
  const params = new URLSearchParams();
  setIn(params, 'holds', state.holds === 'all' ? undefined : state.holds);
  writeList(params, state);
  return params;
}

/** What the backend is asked for a state. */
export const toQuery = (state: CoveredState): CoveredQuery => ({
  ...pageOf(state),
  ...(state.holds !== 'all' && { decides: state.holds === 'this' }),
});
