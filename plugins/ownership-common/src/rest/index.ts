export * from './types';
export * from './decisionTypes';
export { fileOf } from './fileOf';
export { OwnershipClient } from './OwnershipClient';
export type { OwnershipApi, OwnershipRequestOptions } from './OwnershipClient';
