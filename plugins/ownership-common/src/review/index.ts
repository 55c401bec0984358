export * from './types';
export { reviewSnapshot } from './reviewSnapshot';
export { countVerdicts } from './countVerdicts';
export { orphans } from './verdictTable';
export { createDocumentCheck } from './createDocumentCheck';
