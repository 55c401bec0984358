import { useRouteRef } from '@backstage/core-plugin-api';
import { VerdictFacet } from '@pillars/plugin-ownership-common';
import { rootRouteRef } from '../routes';

type ReviewQuery = Partial<Record<VerdictFacet | 'open', string>>;

/** Where the pages of this plugin are, wherever the app has put them. */
export function usePaths() {
  const root = useRouteRef(rootRouteRef)();
  return {
    /** A page by the path of its tab. */
    tab: (path: 'overview' | 'review' | 'rules') => `${root}/${path}`,
    /** The list, narrowed; of all verdicts, unless the query names one. */
    review: (query: ReviewQuery) =>
      `${root}/review?${new URLSearchParams({ ownership: 'any', ...query })}`,
    /** What the catalog refuses. */
    refused: () => `${root}/review/refused`,
    rule: (id: string) => `${root}/rules/${encodeURIComponent(id)}`,
  };
}
