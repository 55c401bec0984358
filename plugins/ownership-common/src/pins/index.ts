export * from './types';
export { toPinnedEntity, toPinnedFinding } from './toPinned';
export { endOfOutcome } from './endOfOutcome';
export type { LaterState } from './endOfOutcome';
export { A_PERSON } from './withoutPeople';
