export * from './types';
export * from './decisionTypes';
export * from './topologyTypes';
export * from './overviewTypes';
export * from './pinTypes';
export * from './mineTypes';
export { fileOf } from './fileOf';
export { OwnershipClient } from './OwnershipClient';
export type { OwnershipApi, OwnershipRequestOptions } from './OwnershipClient';
