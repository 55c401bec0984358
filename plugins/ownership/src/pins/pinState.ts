import {
  OUTCOME_ENDS,
  OutcomeEnd,
  PIN_CHANGES,
  PIN_OUTCOMES,
  PinAgendaQuery,
  PinChange,
  PinChangesQuery,
  PinOutcomeType,
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

export const TABS = ['report', 'agenda', 'changes'] as const;
export const LISTS = ['orphaned', 'atRisk', 'contradicted'] as const;

export type PinFacet = 'domain' | 'outcome' | 'change' | 'end';

/** Beside the agenda. */
export const AGENDA_FACETS: ReadonlyArray<Facet<'domain' | 'outcome'>> = [
  { key: 'domain' },
  { key: 'outcome', allowed: [...PIN_OUTCOMES, 'none'] },
];

/** Beside what changed. */
export const CHANGE_FACETS: ReadonlyArray<Facet<'change' | 'end'>> = [
  { key: 'change', allowed: PIN_CHANGES },
  { key: 'end', allowed: OUTCOME_ENDS },
];

const FACETS: ReadonlyArray<Facet<PinFacet>> = [
  ...AGENDA_FACETS,
  ...CHANGE_FACETS,
];

/** Everything about a pinned review that an address carries. */
export interface PinState extends ListState {
  tab: (typeof TABS)[number];
  list: (typeof LISTS)[number];
  filters: Chosen<PinFacet>;
}

export const readState = (params: URLSearchParams): PinState => ({
  ...readList(params),
  tab: oneOf(params.get('tab'), TABS),
  list: oneOf(params.get('list'), LISTS),
  filters: readChosen(params, FACETS, {}),
});

export function writeState(state: PinState): URLSearchParams {
  const params = new URLSearchParams();
  const { tab, list } = state;
  setIn(params, 'tab', tab === TABS[0] ? undefined : tab);
  setIn(params, 'list', list === LISTS[0] ? undefined : list);
  writeChosen(params, FACETS, state.filters, {});
  writeList(params, state);
  return params;
}

/** Another tab; what narrows a list is that list's. */
export const onTab = (tab: PinState['tab']): URLSearchParams =>
  new URLSearchParams(tab === TABS[0] ? {} : { tab });

export const isUnfiltered = ({ q, filters }: PinState): boolean =>
  !q && Object.values(filters).every(values => !values?.length);

/** What stands on a list of a pinned review. */
export const LIST_QUERY: Record<PinState['list'], PinAgendaQuery> = {
  orphaned: { ownership: ['orphaned'] },
  atRisk: { ownership: ['atRisk'] },
  contradicted: { run: ['contradicted'] },
};

export const toAgendaQuery = (state: PinState): PinAgendaQuery => ({
  ...LIST_QUERY[state.list],
  ...(state.filters.domain && { domain: state.filters.domain }),
  ...(state.filters.outcome && {
    outcome: state.filters.outcome as Array<PinOutcomeType | 'none'>,
  }),
  ...pageOf(state),
});

export function toChangesQuery(state: PinState): PinChangesQuery {
  const { offset, limit } = pageOf(state);
  return {
    ...(state.filters.change && {
      change: state.filters.change as PinChange[],
    }),
    ...(state.filters.end && { end: state.filters.end as OutcomeEnd[] }),
    offset,
    limit,
  };
}

/** The day of an instant, as people say it. */
export const dayOf = (instant: string): string => instant.slice(0, 10);
