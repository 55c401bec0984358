import { sharedTexts } from './shared/texts';
import { teamTexts } from './team/texts';

/** All texts of the pages and cards: what a portal may say in words of its own. */
export const translations = [sharedTexts, teamTexts];
