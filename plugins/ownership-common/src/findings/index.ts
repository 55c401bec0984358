export * from './types';
export { fingerprintOf } from './fingerprint';
export { patchLines } from './patchLines';
