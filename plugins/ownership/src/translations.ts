import { scopeTexts } from './decisions/scope/texts';
import { decisionsTexts } from './decisions/texts';
import { decisionWordsTexts } from './decisions/words/texts';
import { entityTexts } from './entity/texts';
import { sharedTexts } from './shared/texts';
import { shellTexts } from './shell/texts';

/** All texts of the pages and cards: what a portal may say in words of its own. */
export const translations = [
  decisionsTexts,
  scopeTexts,
  decisionWordsTexts,
  entityTexts,
  sharedTexts,
  shellTexts,
];
