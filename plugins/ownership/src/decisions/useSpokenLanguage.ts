import { Language, languageOf } from '@pillars/plugin-ownership-common';
import { useLanguage } from '../shared/useLanguage';

/** In which language an answer is put into sentences: that of the portal, or English. */
export const useSpokenLanguage = (): Language =>
  languageOf(useLanguage()) ?? 'en';
