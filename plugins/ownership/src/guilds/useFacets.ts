import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { FacetSpec } from '../shared/address';
import { facetsInWords } from '../shared/facetsInWords';
import { useWords } from '../shared/useWords';
import { wordFor } from '../shared/wordFor';
import { FACETS, GuildFacet } from './guildState';
import { guildsTexts } from './texts';

/** The facets beside the list, in words. */
export function useFacets(): Array<FacetSpec<GuildFacet>> {
  const { t } = useTranslationRef(guildsTexts);
  const words = useWords();
  return useMemo(
    () =>
      facetsInWords(FACETS, key => t(`facet.${key}`), {
        form: value => wordFor(words.form, value),
        authority: value => wordFor(words.authority, value),
      }),
    [t, words],
  );
}
