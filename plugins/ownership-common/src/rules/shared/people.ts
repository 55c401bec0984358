/** Of a smaller group, no load and no score is judged or shown: it would be somebody's. */
export const SMALLEST_GROUP_SHOWN = 5;
