export * from './types';
export { fingerprintOf } from './fingerprint';
export { findingJson } from './findingJson';
export { patchLines } from './patchLines';
