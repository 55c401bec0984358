import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { createDecisionWords, DecisionWords } from './createDecisionWords';
import { decisionWordsTexts } from './texts';

/** What several pages say of decisions, in the language of the portal. */
export function useDecisionWords(): DecisionWords {
  const { t } = useTranslationRef(decisionWordsTexts);
  return useMemo(() => createDecisionWords(t), [t]);
}
