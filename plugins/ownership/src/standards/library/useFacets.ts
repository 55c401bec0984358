import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { FacetSpec } from '../../shared/address';
import { facetsInWords } from '../../shared/facetsInWords';
import { useWords } from '../../shared/useWords';
import { wordFor } from '../../shared/wordFor';
import { FACETS, StandardFacet } from './libraryState';
import { libraryTexts } from './texts';

/** The facets beside the list, in words. */
export function useFacets(): Array<FacetSpec<StandardFacet>> {
  const { t } = useTranslationRef(libraryTexts);
  const words = useWords();
  return useMemo(
    () =>
      facetsInWords(FACETS, key => t(`facet.${key}`), {
        status: value => wordFor(words.status, value),
      }),
    [t, words],
  );
}
