import { parseEntityRef } from '@backstage/catalog-model';
import {
  AnyParams,
  RouteFunc,
  RouteRef,
  useApiHolder,
  useRouteRef,
} from '@backstage/core-plugin-api';
import { routeResolutionApiRef } from '@backstage/frontend-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { VerdictFacet } from '@pillars/plugin-ownership-common';
import { rootRouteRef, Tab, tabRouteRefs } from '../routes';

type Values = string | readonly string[] | undefined;
type ReviewQuery = Partial<Record<VerdictFacet | 'open', Values>>;
type FindingsQuery = Partial<
  Record<
    'state' | 'severity' | 'rule' | 'q' | 'team' | 'domain' | 'impact' | 'open',
    Values
  >
>;
type PinQuery = Partial<
  Record<'tab' | 'list' | 'domain' | 'outcome' | 'change' | 'end', string>
>;
type StandardsQuery = Partial<
  Record<'status' | 'guild' | 'team' | 'q', string>
>;
type StandardPageQuery = Partial<
  Record<'tab' | 'version' | 'revision' | 'requirement' | 'state', string>
>;
type GuildsQuery = Partial<
  Record<'form' | 'domain' | 'team' | 'member' | 'q', string>
>;
type DecisionsQuery = Partial<
  Record<
    | 'view'
    | 'entity'
    | 'decision'
    | 'domain'
    | 'cell'
    | 'decider'
    | 'impact'
    | 'delegation',
    string
  >
>;
type MineQuery = Partial<Record<'team' | 'change' | 'open', string>>;
type WaiversQuery = Partial<Record<'status' | 'q', string>>;

/** What is stated, with a parameter for each of several values. */
function toSearch(query: Record<string, Values>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [key, values] of Object.entries(query)) {
    [values ?? []].flat().forEach(value => params.append(key, value));
  }
  return params;
}

/** Where a page is; undefined where the app has none. */
function useOptionalRoute<Params extends AnyParams>(
  ref: RouteRef<Params>,
): RouteFunc<Params> | undefined {
  try {
    return useRouteRef(ref);
  } catch {
    return undefined;
  }
}

/**
 * Where a tab is, wherever the app has put it; undefined where the app has turned
 * it off. The old frontend system has all of them, if it has the page.
 */
function useTabPath(): (tab: Tab) => string | undefined {
  const root = useOptionalRoute(rootRouteRef)?.();
  const routes = useApiHolder().get(routeResolutionApiRef);
  return tab =>
    routes ? routes.resolve(tabRouteRefs[tab])?.() : root && `${root}/${tab}`;
}

/**
 * Where the pages of this plugin are, wherever the app has put them. What has an
 * entity is at the entity's page where its tab is turned off. Any other page that
 * is turned off has the address that it would have, which says so: see `has`.
 */
export function usePaths() {
  const root = useOptionalRoute(rootRouteRef)?.() ?? '/ownership';
  const tabPath = useTabPath();
  const entityRoute = useOptionalRoute(entityRouteRef);
  const tab = (name: Tab) => tabPath(name) ?? `${root}/${name}`;
  const has = (name: Tab) => tabPath(name) !== undefined;
  const pageOf = (name: Tab, ref: string, search = '') => {
    const compound = parseEntityRef(ref);
    return entityRoute && !has(name)
      ? entityRoute(entityRouteParams(compound))
      : `${tab(name)}/${compound.namespace}/${compound.name}${
          search && `?${search}`
        }`;
  };
  return {
    /** A page by its tab. */
    tab,
    /** Whether a page is there: an app can turn each of them off. */
    has,
    /** What waits for who reads it. */
    mine: (query: MineQuery = {}) => {
      const search = String(new URLSearchParams(query));
      return `${tab('mine')}${search && `?${search}`}`;
    },
    /** The list, narrowed; of all verdicts, unless the query names one. */
    review: (query: ReviewQuery) =>
      `${tab('review')}?${toSearch({ ownership: 'any', ...query })}`,
    /** What the catalog refuses. */
    refused: () => `${tab('review')}/refused`,
    /** All findings; the open ones, unless the query says otherwise. */
    findings: (query: FindingsQuery) => `${tab('findings')}?${toSearch(query)}`,
    /** What waits or expires soon, unless the query says otherwise. */
    waivers: (query: WaiversQuery) =>
      `${tab('waivers')}?${new URLSearchParams(query)}`,
    standards: (query: StandardsQuery = {}) =>
      `${tab('standards')}?${new URLSearchParams(query)}`,
    /** @param ref - of a Standard */
    standard: (ref: string, query: StandardPageQuery = {}) =>
      pageOf('standards', ref, String(new URLSearchParams(query))),
    guilds: (query: GuildsQuery = {}) =>
      `${tab('guilds')}?${new URLSearchParams(query)}`,
    /** @param ref - of a Guild, or of a Group that is one */
    guild: (ref: string) => {
      const isGroup = parseEntityRef(ref).kind.toLowerCase() === 'group';
      return pageOf('guilds', ref, isGroup ? 'kind=group' : '');
    },
    decisions: (query: DecisionsQuery = {}) =>
      `${tab('decisions')}?${new URLSearchParams(query)}`,
    /** @param ref - of a DecisionScope */
    decisionScope: (ref: string) => pageOf('decisions', ref),
    /** The map of teams, with one and its neighbours alone. */
    topology: (focus: string) =>
      `${tab('topology')}?${new URLSearchParams({ focus })}`,
    /** A review that was frozen for a meeting. */
    pin: (id: string, query: PinQuery = {}) => {
      const search = String(new URLSearchParams(query));
      return `${tab('pins')}/${id}${search && `?${search}`}`;
    },
    /** The same on paper. */
    pinSheet: (id: string) => `${tab('pins')}/${id}/print`,
    rule: (id: string) => `${tab('rules')}/${encodeURIComponent(id)}`,
  };
}
