import { overviewTexts } from './overview/texts';
import { pinTexts } from './pins/texts';
import { reviewTexts } from './review/texts';
import { sharedTexts } from './shared/texts';
import { shellTexts } from './shell/texts';
import { topologyTexts } from './topology/texts';

/** All texts of the pages and cards: what a portal may say in words of its own. */
export const translations = [
  overviewTexts,
  pinTexts,
  reviewTexts,
  sharedTexts,
  shellTexts,
  topologyTexts,
];
