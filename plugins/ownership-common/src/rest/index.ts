export * from './types';
export { fileOf } from './fileOf';
export { OwnershipClient } from './OwnershipClient';
export type { OwnershipApi, OwnershipRequestOptions } from './OwnershipClient';
