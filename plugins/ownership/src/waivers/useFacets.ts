import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { FacetSpec } from '../shared/address';
import { facetsInWords } from '../shared/facetsInWords';
import { useWords } from '../shared/useWords';
import { wordFor } from '../shared/wordFor';
import { waiversTexts } from './texts';
import { FACETS } from './waiverState';

/** The one facet beside the list, in words. */
export function useFacets(): Array<FacetSpec<'status'>> {
  const { t } = useTranslationRef(waiversTexts);
  const { waiver } = useWords();
  return useMemo(
    () =>
      facetsInWords(FACETS, key => t(`facet.${key}`), {
        status: value => wordFor(waiver, value),
      }),
    [t, waiver],
  );
}
