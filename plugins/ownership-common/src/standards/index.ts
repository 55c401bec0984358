export {
  ADOPTION_STATES,
  readAdoption,
  unmetFingerprint,
  unmetState,
} from './adoption';
export type {
  AdoptionState,
  EntityStates,
  RequirementAdoption,
  StandardAdoption,
  StandardReading,
} from './adoption';
export {
  matrixOf,
  noStates,
  sumStates,
  toAdoptionMatrix,
} from './adoptionMatrix';
export type {
  AdoptionMatrix,
  AdoptionRow,
  StateCounts,
  StateTally,
} from './adoptionMatrix';
export { boundEntities } from './boundEntities';
export { checkEvidence } from './checkEvidence';
export { lintStandard } from './lintStandard';
export type { StandardLint, StandardLintType } from './lintStandard';
export type { TextPlace } from './textPlaces';
export { changeOf, textOf, versionOf } from './revisions';
export type { RevisionChange, StandardText } from './revisions';
export { RFC_2119_KEYWORD } from './keywords';
export {
  mustsOf,
  requirementsOf,
  requirementState,
  UNMET_RULE,
} from './requirements';
export type { OutcomeOf, Requirement, RequirementState } from './requirements';
export { requirementFix } from './requirementFix';
export { isPublished, standardPhase, STANDARD_PHASES } from './standardPhase';
export type { StandardPhase } from './standardPhase';
