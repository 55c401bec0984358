export * from './types';
export { knownDecisions } from './knownDecisions';
export { readDecisionMap } from './readDecisionMap';
export type { MapOptions } from './readDecisionMap';
export { mapFacets } from './mapFacets';
export { readDecisionCell } from './readDecisionCell';
