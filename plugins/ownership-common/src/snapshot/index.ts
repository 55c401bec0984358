export * from './types';
export * from './needs';
export { createSnapshot } from './createSnapshot';
export { toRef } from './refs';
