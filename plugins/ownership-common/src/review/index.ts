export * from './types';
export { reviewSnapshot } from './reviewSnapshot';
export { countVerdicts } from './countVerdicts';
export { createDocumentCheck } from './createDocumentCheck';
