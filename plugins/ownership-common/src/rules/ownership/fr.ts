import type { ownershipRules } from '.';
import { Translations } from '../texts';

/** What the rules of this family say in French, by their ids. */
export const ownershipInFrench: Translations<typeof ownershipRules> = {};
