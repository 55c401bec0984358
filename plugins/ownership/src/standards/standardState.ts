import {
  ADOPTION_STATES,
  AdoptionState,
  BoundQuery,
} from '@pillars/plugin-ownership-common';
import {
  Chosen,
  Facet,
  ListState,
  oneOf,
  pageOf,
  readChosen,
  readList,
  setIn,
  writeChosen,
  writeList,
} from '../shared/address';

export const TABS = ['text', 'adoption', 'versions'] as const;
export type StandardTab = (typeof TABS)[number];

export type Place = 'domain' | 'team';

/** What the matrix can be narrowed to. */
export const PLACES: ReadonlyArray<Facet<Place>> = [
  { key: 'domain' },
  { key: 'team' },
];

/** What entities the panel over the matrix is about; of all, where nothing is said. */
export interface CellState {
  /** Id of a requirement. */
  requirement?: string;
  states: AdoptionState[];
  /** Full refs, or `none`. */
  domain?: string;
  team?: string;
}

/**
 * Everything about the page of a standard that an address carries. The list is
 * that of the panel.
 */
export interface StandardState extends ListState {
  tab: StandardTab;
  version?: string;
  /** Number of a text; names one where several have the same version. */
  revision?: number;
  filters: Chosen<Place>;
  /** Undefined while the panel is closed. */
  cell?: CellState;
  /** Numbers of the texts that are compared. */
  before?: number;
  after?: number;
}

const numberIn = (params: URLSearchParams, key: string) => {
  const number = Number(params.get(key));
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
};

const PANEL = 'entities';

function readCell(params: URLSearchParams): CellState | undefined {
  const requirement = params.get('requirement') || undefined;
  return requirement || params.get('open') === PANEL
    ? {
        requirement,
        states: ADOPTION_STATES.filter(one =>
          params.getAll('state').includes(one),
        ),
        domain: params.get('rowDomain') || undefined,
        team: params.get('rowTeam') || undefined,
      }
    : undefined;
}

/** The state that an address stands for. */
export function readState(params: URLSearchParams): StandardState {
  const cell = readCell(params);
  return {
    ...readList(params),
    // What links to a requirement means its entities.
    tab: oneOf(params.get('tab') ?? (cell ? 'adoption' : null), TABS),
    version: params.get('version') || undefined,
    revision: numberIn(params, 'revision'),
    filters: readChosen(params, PLACES, {}),
    cell,
    before: numberIn(params, 'before'),
    after: numberIn(params, 'after'),
  };
}

/** The address of a state. */
export function writeState(state: StandardState): URLSearchParams {
  const params = new URLSearchParams();
  const { tab, version, revision, filters, cell, before, after } = state;
  setIn(params, 'tab', tab === TABS[0] ? undefined : tab);
  setIn(params, 'version', version);
  setIn(params, 'revision', revision);
  writeChosen(params, PLACES, filters, {});
  setIn(params, 'before', before);
  setIn(params, 'after', after);
  writeList(params, { ...state, open: cell && PANEL });
  setIn(params, 'requirement', cell?.requirement);
  cell?.states.forEach(one => params.append('state', one));
  setIn(params, 'rowDomain', cell?.domain);
  setIn(params, 'rowTeam', cell?.team);
  return params;
}

/** The tab of a state, without what belongs to the others. */
export const onTab = (
  { version, revision, ...state }: StandardState,
  tab: StandardTab,
): StandardState => ({
  tab,
  version,
  revision,
  filters: {},
  q: '',
  page: 0,
  pageSize: state.pageSize,
});

/** The panel of a state, opened on the entities of a cell. */
export const onCell = (
  state: StandardState,
  cell: CellState | undefined,
): StandardState => ({ ...state, cell, q: '', page: 0 });

/** What the backend is asked for what the panel shows. */
export function toBoundQuery(
  { requirement, states, domain, team }: CellState,
  list: ListState,
): BoundQuery {
  return {
    ...(requirement && { requirement }),
    ...(requirement && states.length && { state: states }),
    ...(domain && { domain: [domain] }),
    ...(team && { team: [team] }),
    ...pageOf(list),
  };
}
