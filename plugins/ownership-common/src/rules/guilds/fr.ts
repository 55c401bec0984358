import type { guildsRules } from '.';
import { Translations } from '../texts';

/** What the rules of this family say in French, by their ids. */
export const guildsInFrench: Translations<typeof guildsRules> = {};
