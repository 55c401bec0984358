export * from './types';
export { DEFAULT_SETTINGS } from './defaults';
export { parseOwnershipSettings } from './parseOwnershipSettings';
export { whyNeverMatches } from './neverMatches';
