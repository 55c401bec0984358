export * from './types';
export { reviewSnapshot } from './reviewSnapshot';
export { reviewEntities } from './reviewEntities';
export type { ReviewedEntities } from './reviewEntities';
export { countVerdicts } from './countVerdicts';
export { ORPHANING_RULES, orphans } from './verdictTable';
export { createDocumentCheck } from './createDocumentCheck';
