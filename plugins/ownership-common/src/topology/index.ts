export { teamDependencies } from './teamDependencies';
export type { EntityDependency, TeamEdge } from './teamDependencies';
export type { InteractionTrouble } from './interactions';
export type { InteractionUsage } from './usage';
export * from './map';
