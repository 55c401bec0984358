export * from './types';
export { readScopes } from './readScopes';
export { readScopePage } from './readScopePage';
export { coveredBy } from './coveredBy';
export { decisionsAbout } from './decisionsAbout';
export { partyDecisions } from './partyDecisions';
export { listScopes } from './listScopes';
