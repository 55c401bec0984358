import { Facet, FacetSpec } from './address';

/** The values of some facets as people call them. */
export type FacetLabels<K extends string> = Partial<
  Record<K, FacetSpec<K>['labelOf']>
>;

/** What a list can be narrowed by, as a page shows it. */
export const facetsInWords = <K extends string>(
  facets: ReadonlyArray<Facet<K>>,
  titleOf: (key: K) => string,
  labels: FacetLabels<K>,
): Array<FacetSpec<K>> =>
  facets.map(facet => ({
    ...facet,
    title: titleOf(facet.key),
    labelOf: labels[facet.key],
  }));
