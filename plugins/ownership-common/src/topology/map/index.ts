export * from './types';
export { readTopology } from './readTopology';
