/**
 * Who owns, who runs: pages and cards, for the new frontend system. Older apps
 * find theirs in `@pillars/plugin-ownership/legacy`.
 *
 * @packageDocumentation
 */

export { default } from './plugin';
export { ownershipApiRef } from './api';
