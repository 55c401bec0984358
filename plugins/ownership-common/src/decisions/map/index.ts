export * from './types';
export { knownDecisions } from './knownDecisions';
export { requiredDecisions } from './requiredDecisions';
export { readDecisionMap } from './readDecisionMap';
export type { MapOptions } from './readDecisionMap';
export { mapFacets } from './mapFacets';
export { readDecisionCell } from './readDecisionCell';
