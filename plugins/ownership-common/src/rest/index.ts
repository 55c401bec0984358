export * from './types';
export { OwnershipClient } from './OwnershipClient';
export type { OwnershipApi, OwnershipRequestOptions } from './OwnershipClient';
