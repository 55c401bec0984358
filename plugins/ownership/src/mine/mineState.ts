import { MINE_CHANGES, MineChangeType } from '@pillars/plugin-ownership-common';
import { oneOf, setIn } from '../shared/address';

/** The lists of the page, by the parameter that holds their page. */
export type MineList = 'fixes' | 'waivers' | 'confirm' | 'changes';

const LISTS: readonly MineList[] = ['fixes', 'waivers', 'confirm', 'changes'];

/** How many a list shows at once: there are four of them on the page. */
export const PAGE_SIZE = 10;

const ALL = 'all';

/** Everything about the page that its address carries. */
export interface MineState {
  /** Full ref of the one team that it is about; all of them otherwise. */
  team?: string;
  change?: MineChangeType;
  /** Fingerprint of the finding in the panel. */
  open?: string;
  /** From 0. */
  pages: Record<MineList, number>;
}

const pageIn = (params: URLSearchParams, list: MineList) => {
  const number = Number(params.get(list) ?? 0);
  return Number.isInteger(number) && number > 0 ? number : 0;
};

/** The state that an address stands for; nonsense is left out. */
export function readState(params: URLSearchParams): MineState {
  const change = oneOf(params.get('change'), [ALL, ...MINE_CHANGES] as const);
  return {
    team: params.get('team') || undefined,
    change: change === ALL ? undefined : change,
    open: params.get('open') || undefined,
    pages: Object.fromEntries(
      LISTS.map(list => [list, pageIn(params, list)]),
    ) as MineState['pages'],
  };
}

/** The address of a state: what differs from how the page opens. */
export function writeState(state: MineState): URLSearchParams {
  const params = new URLSearchParams();
  setIn(params, 'team', state.team);
  setIn(params, 'change', state.change);
  setIn(params, 'open', state.open);
  LISTS.forEach(list => setIn(params, list, state.pages[list]));
  return params;
}

const FIRST_PAGES = Object.fromEntries(
  LISTS.map(list => [list, 0]),
) as MineState['pages'];

/** The state after somebody chose a team: each list begins anew. */
export const withTeam = (state: MineState, team?: string): MineState => ({
  ...state,
  team,
  pages: FIRST_PAGES,
});

/** The state after somebody turned to another page of a list. */
export const withPage = (
  state: MineState,
  list: MineList,
  page: number,
): MineState => ({ ...state, pages: { ...state.pages, [list]: page } });

/** The state after somebody narrowed the changes: that list begins anew. */
export const withChange = (
  state: MineState,
  change?: MineChangeType,
): MineState => withPage({ ...state, change }, 'changes', 0);

/** What the backend is asked for a list. */
export const toQuery = ({ team, pages }: MineState, list: MineList) => ({
  ...(team && { team: [team] }),
  offset: pages[list] * PAGE_SIZE,
  limit: PAGE_SIZE,
});
