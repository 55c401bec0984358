import { catalogTexts } from './catalog/texts';
import { entityOwnershipTexts } from './entity/ownership/texts';
import { findingsTexts } from './findings/texts';
import { refusedTexts } from './refused/texts';
import { reviewTexts } from './review/texts';
import { rulesTexts } from './rules/texts';
import { searchTexts } from './search/texts';
import { sharedTexts } from './shared/texts';
import { shellTexts } from './shell/texts';
import { readingTexts } from './standards/text/texts';
import { waiversTexts } from './waivers/texts';

/** All texts of the pages and cards: what a portal may say in words of its own. */
export const translations = [
  catalogTexts,
  entityOwnershipTexts,
  findingsTexts,
  readingTexts,
  refusedTexts,
  reviewTexts,
  rulesTexts,
  searchTexts,
  sharedTexts,
  shellTexts,
  waiversTexts,
];
