import {
  englishWording,
  Language,
  Wording,
} from '@pillars/plugin-ownership-common';
import { wordingIn } from '@pillars/plugin-ownership-node';
import { phrases } from './phrases';

/** In which language a report speaks, and how. */
export interface Speech {
  /** What is said around the findings. */
  t: (typeof phrases)[Language];
  /** What the findings say. */
  wording: Wording;
}

/** How a report speaks that nobody asked for another language. */
export const ENGLISH: Speech = { t: phrases.en, wording: englishWording };

export const speechIn = (language: Language): Speech => ({
  t: phrases[language],
  wording: wordingIn(language),
});
