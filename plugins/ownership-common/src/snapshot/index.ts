export * from './types';
export * from './needs';
export { createSnapshot } from './createSnapshot';
export { formOf } from './guilds';
export { toRef } from './refs';
