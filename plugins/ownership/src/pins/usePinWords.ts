import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { useWords } from '../shared/useWords';
import { createPinWords, PinWords } from './createPinWords';
import { pinTexts } from './texts';

/** What a pinned review says, in the language of the portal. */
export function usePinWords(): PinWords {
  const { t } = useTranslationRef(pinTexts);
  const words = useWords();
  return useMemo(() => createPinWords(t, words), [t, words]);
}
