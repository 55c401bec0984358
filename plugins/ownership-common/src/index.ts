/**
 * The domain of Pillars: kinds, snapshot, rules, verdicts and REST contract.
 *
 * @packageDocumentation
 */

export * from './texts';
export { durationInWords } from './dates';
export * from './kinds';
export * from './documents';
export * from './findings';
export * from './snapshot';
export * from './topology';
export * from './teams';
export * from './settings';
export * from './decisions';
export * from './rules';
export * from './standards';
export * from './guilds';
export * from './review';
export * from './whoOwns';
export * from './suggestions';
export * from './overlay';
export * from './overview';
export * from './pins';
export * from './mine';
export * from './gate';
export * from './wording';
export * from './rest';
export * from './permissions';
