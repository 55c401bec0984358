import { parseEntityRef } from '@backstage/catalog-model';
import { useApiHolder, useRouteRef } from '@backstage/core-plugin-api';
import { routeResolutionApiRef } from '@backstage/frontend-plugin-api';
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

/**
 * Where a tab is, wherever the app has put it. The old frontend system, which has
 * no such API, and an app that has turned the tab off have it at its own path.
 */
function useTabPath(): (tab: Tab) => string {
  const root = useRouteRef(rootRouteRef)();
  const routes = useApiHolder().get(routeResolutionApiRef);
  return tab => routes?.resolve(tabRouteRefs[tab])?.() ?? `${root}/${tab}`;
}

/** Where the pages of this plugin are, wherever the app has put them. */
export function usePaths() {
  const tab = useTabPath();
  return {
    /** A page by its tab. */
    tab,
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
    standard: (ref: string, query: StandardPageQuery = {}) => {
      const { namespace, name } = parseEntityRef(ref);
      const search = String(new URLSearchParams(query));
      return `${tab('standards')}/${namespace}/${name}${
        search && `?${search}`
      }`;
    },
    guilds: (query: GuildsQuery = {}) =>
      `${tab('guilds')}?${new URLSearchParams(query)}`,
    /** @param ref - of a Guild, or of a Group that is one */
    guild: (ref: string) => {
      const { kind, namespace, name } = parseEntityRef(ref);
      const ofGroup = kind.toLowerCase() === 'group' ? '?kind=group' : '';
      return `${tab('guilds')}/${namespace}/${name}${ofGroup}`;
    },
    decisions: (query: DecisionsQuery = {}) =>
      `${tab('decisions')}?${new URLSearchParams(query)}`,
    /** @param ref - of a DecisionScope */
    decisionScope: (ref: string) => {
      const { namespace, name } = parseEntityRef(ref);
      return `${tab('decisions')}/${namespace}/${name}`;
    },
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
