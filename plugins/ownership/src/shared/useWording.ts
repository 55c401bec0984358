import {
  englishWording,
  languageOf,
  Wording,
} from '@pillars/plugin-ownership-common';
import useAsync from 'react-use/esm/useAsync';
import { useLanguage } from './useLanguage';

const WORDINGS = {
  en: async () => englishWording,
  fr: async () =>
    (await import('@pillars/plugin-ownership-common/french')).frenchWording,
};

/**
 * What the rules say, in the language of the portal; English for one that they do
 * not speak, and until the other is loaded.
 */
export function useWording(): Wording {
  const language = languageOf(useLanguage()) ?? 'en';
  const { value } = useAsync(WORDINGS[language], [language]);
  return value ?? englishWording;
}
