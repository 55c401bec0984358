import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { createWords, SharedWords } from './createWords';
import { sharedTexts } from './texts';
import { useLanguage } from './useLanguage';

/** What several pages say, in the language of the portal. */
export function useWords(): SharedWords {
  const { t } = useTranslationRef(sharedTexts);
  const language = useLanguage();
  return useMemo(() => createWords(t, language), [t, language]);
}
