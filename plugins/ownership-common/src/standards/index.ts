export { boundEntities } from './boundEntities';
export { checkEvidence } from './checkEvidence';
export { mustsOf, requirementsOf, requirementState } from './requirements';
export type { OutcomeOf, Requirement, RequirementState } from './requirements';
export { isPublished, standardPhase } from './standardPhase';
export type { StandardPhase } from './standardPhase';
