export * from './types';
export { reviewSnapshot } from './reviewSnapshot';
export { countVerdicts } from './countVerdicts';
export { ORPHANING_RULES, orphans } from './verdictTable';
export { createDocumentCheck } from './createDocumentCheck';
