import { LONGEST_DECISION } from '@pillars/plugin-ownership-common';

// What a question may be, over REST and as an action.

/** A path such as `architecture/datastore`. */
export const DECISION_PATTERN = '^[a-z0-9-]+(/[a-z0-9-]+)*$';

/** In characters. */
export const LONGEST = { ref: 600, decision: LONGEST_DECISION, of: 2000 };
