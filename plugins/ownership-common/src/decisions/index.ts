export * from './types';
export * from './answer';
export { compareApplications } from './precedence';
export { decisionIndexOf } from './decisionIndexOf';
export { escalationOf } from './escalation';
export type { EscalationStep } from './escalation';
export { whoDecides } from './whoDecides';
export { sentencesOf } from './sentencesOf';
export type { DecisionSentences } from './sentencesOf';
