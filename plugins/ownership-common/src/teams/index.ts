export * from './types';
export { groupsBelow } from './groupsBelow';
export { readTeam } from './readTeam';
