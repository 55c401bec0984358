import {
  englishWording,
  Language,
  Wording,
} from '@pillars/plugin-ownership-common';
import { frenchWording } from '@pillars/plugin-ownership-common/french';

const WORDINGS: Record<Language, Wording> = {
  en: englishWording,
  fr: frenchWording,
};

/**
 * What Pillars says in a language. A browser loads a wording when it needs it;
 * everybody else has all of them.
 *
 * @public
 */
export const wordingIn = (language: Language): Wording => WORDINGS[language];
