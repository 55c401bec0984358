import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VerdictFacet } from '@pillars/plugin-ownership-common';
import { useMemo } from 'react';
import { FacetSpec } from '../shared/address';
import { SharedWords } from '../shared/createWords';
import { FacetLabels, facetsInWords } from '../shared/facetsInWords';
import { useWords } from '../shared/useWords';
import { wordFor } from '../shared/wordFor';
import { FACETS } from './reviewState';
import { ReviewT, reviewTexts } from './texts';

const asItIs = (value: string) => value;

const labelsIn = (
  t: ReviewT,
  words: SharedWords,
): FacetLabels<VerdictFacet> => ({
  ownership: value => wordFor(words.ownership, value),
  run: value => wordFor(words.run, value),
  age: value => wordFor(words.age, value),
  rule: asItIs,
  tier: tier => t('tier', { tier }),
  impact: value => wordFor(words.impact, value),
  kind: asItIs,
  type: asItIs,
  lifecycle: asItIs,
});

/** The facets beside the list, in words. */
export function useFacets(): Array<FacetSpec<VerdictFacet>> {
  const { t } = useTranslationRef(reviewTexts);
  const words = useWords();
  return useMemo(
    () => facetsInWords(FACETS, key => t(`facet.${key}`), labelsIn(t, words)),
    [t, words],
  );
}
