import type { runRules } from '.';
import { Translations } from '../texts';

/** What the rules of this family say in French, by their ids. */
export const runInFrench: Translations<typeof runRules> = {};
