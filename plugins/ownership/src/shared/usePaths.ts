import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { VerdictFacet } from '@pillars/plugin-ownership-common';
import { rootRouteRef } from '../routes';

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
type WaiversQuery = Partial<Record<'status' | 'q', string>>;

/** The tabs, by their paths. */
export type Tab =
  | 'overview'
  | 'review'
  | 'findings'
  | 'waivers'
  | 'standards'
  | 'guilds'
  | 'decisions'
  | 'topology'
  | 'rules'
  | 'pins';

/** What is stated, with a parameter for each of several values. */
function toSearch(query: Record<string, Values>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [key, values] of Object.entries(query)) {
    [values ?? []].flat().forEach(value => params.append(key, value));
  }
  return params;
}

/** Where the pages of this plugin are, wherever the app has put them. */
export function usePaths() {
  const root = useRouteRef(rootRouteRef)();
  return {
    /** A page by the path of its tab. */
    tab: (path: Tab) => `${root}/${path}`,
    /** The list, narrowed; of all verdicts, unless the query names one. */
    review: (query: ReviewQuery) =>
      `${root}/review?${toSearch({ ownership: 'any', ...query })}`,
    /** What the catalog refuses. */
    refused: () => `${root}/review/refused`,
    /** All findings; the open ones, unless the query says otherwise. */
    findings: (query: FindingsQuery) => `${root}/findings?${toSearch(query)}`,
    /** What waits or expires soon, unless the query says otherwise. */
    waivers: (query: WaiversQuery) =>
      `${root}/waivers?${new URLSearchParams(query)}`,
    standards: (query: StandardsQuery = {}) =>
      `${root}/standards?${new URLSearchParams(query)}`,
    /** @param ref - of a Standard */
    standard: (ref: string, query: StandardPageQuery = {}) => {
      const { namespace, name } = parseEntityRef(ref);
      const search = String(new URLSearchParams(query));
      return `${root}/standards/${namespace}/${name}${search && `?${search}`}`;
    },
    guilds: (query: GuildsQuery = {}) =>
      `${root}/guilds?${new URLSearchParams(query)}`,
    /** @param ref - of a Guild, or of a Group that is one */
    guild: (ref: string) => {
      const { kind, namespace, name } = parseEntityRef(ref);
      const ofGroup = kind.toLowerCase() === 'group' ? '?kind=group' : '';
      return `${root}/guilds/${namespace}/${name}${ofGroup}`;
    },
    decisions: (query: DecisionsQuery = {}) =>
      `${root}/decisions?${new URLSearchParams(query)}`,
    /** @param ref - of a DecisionScope */
    decisionScope: (ref: string) => {
      const { namespace, name } = parseEntityRef(ref);
      return `${root}/decisions/${namespace}/${name}`;
    },
    /** The map of teams, with one and its neighbours alone. */
    topology: (focus: string) =>
      `${root}/topology?${new URLSearchParams({ focus })}`,
    /** A review that was frozen for a meeting. */
    pin: (id: string, query: PinQuery = {}) => {
      const search = String(new URLSearchParams(query));
      return `${root}/pins/${id}${search && `?${search}`}`;
    },
    /** The same on paper. */
    pinSheet: (id: string) => `${root}/pins/${id}/print`,
    rule: (id: string) => `${root}/rules/${encodeURIComponent(id)}`,
  };
}
