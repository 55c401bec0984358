export * from './types';
export * from './answer';
export { decisionIndexOf } from './decisionIndexOf';
export { whoDecides } from './whoDecides';
export { escalationSentences, sentencesOf } from './sentencesOf';
export type { DecisionSentences, EscalationKind } from './sentencesOf';
export * from './map';
export * from './scopes';
