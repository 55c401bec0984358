/**
 * The domain of Pillars: kinds, snapshot, rules, verdicts and REST contract.
 *
 * @packageDocumentation
 */

export * from './kinds';
export * from './findings';
export * from './snapshot';
export * from './settings';
export * from './rules';
export * from './review';
export * from './suggestions';
export * from './overlay';
export * from './rest';
export * from './permissions';
