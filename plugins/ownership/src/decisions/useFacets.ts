import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { Facet, FacetSpec } from '../shared/address';
import { FacetLabels, facetsInWords } from '../shared/facetsInWords';
import { useWords } from '../shared/useWords';
import { wordFor } from '../shared/wordFor';
import { ScopeListFacet } from './decisionsState';
import { decisionsTexts } from './texts';
import { useDecisionWords } from './words/useDecisionWords';

/** What either view can be narrowed to, in words. */
export function useFacets<K extends ScopeListFacet>(
  facets: ReadonlyArray<Facet<K>>,
): Array<FacetSpec<K>> {
  const { t } = useTranslationRef(decisionsTexts);
  const { impact } = useWords();
  const { state, delegation } = useDecisionWords();
  return useMemo(() => {
    const labels: FacetLabels<ScopeListFacet> = {
      state: value => wordFor(state, value),
      path: value => value,
      impact: value => wordFor(impact, value),
      delegation: value => wordFor(delegation, value),
    };
    const titleOf = (key: ScopeListFacet) => t(`facet.${key}`);
    return facetsInWords<K>(facets, titleOf, labels);
  }, [facets, t, impact, state, delegation]);
}
