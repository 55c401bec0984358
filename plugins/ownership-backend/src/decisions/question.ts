import { LONGEST_DECISION } from '@pillars/plugin-ownership-common';

// What a question may be, over REST and as an action.

/** In characters. */
export const LONGEST = { ref: 600, decision: LONGEST_DECISION, of: 2000 };
