import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { FacetSpec } from '../shared/address';
import { SharedWords } from '../shared/createWords';
import { FacetLabels, facetsInWords } from '../shared/facetsInWords';
import { useWords } from '../shared/useWords';
import { wordFor } from '../shared/wordFor';
import { FACETS, FindingFacet } from './findingState';
import { FindingsT, findingsTexts } from './texts';

function labelsIn(t: FindingsT, words: SharedWords): FacetLabels<FindingFacet> {
  const states = { open: t('state.open'), accepted: t('state.accepted') };
  return {
    state: value => wordFor(states, value),
    severity: value => wordFor(words.severity, value),
    rule: value => value,
    impact: value => wordFor(words.impact, value),
  };
}

/** The facets beside the list, in words. */
export function useFacets(): Array<FacetSpec<FindingFacet>> {
  const { t } = useTranslationRef(findingsTexts);
  const words = useWords();
  return useMemo(
    () => facetsInWords(FACETS, key => t(`facet.${key}`), labelsIn(t, words)),
    [t, words],
  );
}
