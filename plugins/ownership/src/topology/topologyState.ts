import { TEAM_TYPES } from '@pillars/plugin-ownership-common';
import {
  Chosen,
  Facet,
  ListState,
  readChosen,
  readList,
  setIn,
  writeChosen,
  writeList,
} from '../shared/address';

/** What the boxes of the map stand for. */
export const GROUPINGS = ['domain', 'stream', 'group'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const VIEWS = ['map', 'table'] as const;
export type View = (typeof VIEWS)[number];

export type TopologyFacet = 'domain' | 'type';

/** What stands for a team without a type among the values of the filter. */
export const NO_TYPE = 'none';

export const FILTERS: ReadonlyArray<Facet<TopologyFacet>> = [
  { key: 'domain' },
  { key: 'type', allowed: [...TEAM_TYPES, NO_TYPE] },
];

/** Everything about the map that an address carries; `open` is what the panel shows. */
export interface TopologyState extends ListState {
  /** As fits the screen, where nothing is chosen. */
  view?: View;
  /** As fits the catalog, where nothing is chosen. */
  by?: Grouping;
  filters: Chosen<TopologyFacet>;
  /** Whether the real dependencies are laid over the map. */
  dependencies: boolean;
  /** Full ref of the team that is shown with its neighbours alone. */
  focus?: string;
  /** Ids of the boxes that were opened, or closed, by hand. */
  boxes: string[];
}

const oneIn = <T extends string>(list: readonly T[], value: string | null) =>
  list.find(one => one === value);

/** The state that an address stands for. */
export const readState = (params: URLSearchParams): TopologyState => ({
  ...readList(params),
  view: oneIn(VIEWS, params.get('view')),
  by: oneIn(GROUPINGS, params.get('by')),
  filters: readChosen(params, FILTERS, {}),
  dependencies: params.get('dependencies') === 'yes',
  focus: params.get('focus')?.toLowerCase() || undefined,
  boxes: [...new Set(params.getAll('box'))],
});

/** The address of a state. */
export function writeState(state: TopologyState): URLSearchParams {
  const params = new URLSearchParams();
  setIn(params, 'view', state.view);
  setIn(params, 'by', state.by);
  writeChosen(params, FILTERS, state.filters, {});
  setIn(params, 'dependencies', state.dependencies ? 'yes' : undefined);
  setIn(params, 'focus', state.focus);
  state.boxes.forEach(box => params.append('box', box));
  writeList(params, state);
  return params;
}

/** A list with one more, or one fewer. */
export const toggled = (list: readonly string[], one: string): string[] =>
  list.includes(one) ? list.filter(it => it !== one) : [...list, one];
