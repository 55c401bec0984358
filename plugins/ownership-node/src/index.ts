/**
 * For backends that work with the ownership backend.
 *
 * @packageDocumentation
 */

export { readRulePage } from './readRulePage';
