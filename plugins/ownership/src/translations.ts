import { findingsTexts } from './findings/texts';
import { reviewTexts } from './review/texts';
import { rulesTexts } from './rules/texts';
import { sharedTexts } from './shared/texts';
import { shellTexts } from './shell/texts';
import { waiversTexts } from './waivers/texts';

/** All texts of the pages and cards: what a portal may say in words of its own. */
export const translations = [
  findingsTexts,
  reviewTexts,
  rulesTexts,
  sharedTexts,
  shellTexts,
  waiversTexts,
];
