/**
 * For backends that work with the ownership backend.
 *
 * @packageDocumentation
 */

export { ownershipRulesExtensionPoint } from './ownershipRulesExtensionPoint';
export type { OwnershipRulesExtensionPoint } from './ownershipRulesExtensionPoint';
export { readRulePage } from './readRulePage';
export { wordingIn } from './wordingIn';
