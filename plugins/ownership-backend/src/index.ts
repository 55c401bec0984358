/**
 * The ownership backend.
 *
 * @packageDocumentation
 */

export { ownershipPlugin as default } from './plugin';
