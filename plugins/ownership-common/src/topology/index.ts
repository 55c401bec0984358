export { teamDependencies } from './teamDependencies';
export type { EntityDependency, TeamEdge } from './teamDependencies';
