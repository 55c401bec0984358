import type { topologyRules } from '.';
import { Translations } from '../texts';

/** What the rules of this family say in French, by their ids. */
export const topologyInFrench: Translations<typeof topologyRules> = {};
