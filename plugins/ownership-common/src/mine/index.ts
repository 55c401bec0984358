export { readParties } from './readParties';
export type { Parties } from './readParties';
export * from './confirmedOn';
