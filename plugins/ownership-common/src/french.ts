/**
 * What Pillars says in French. It is an entry point of its own, so that a browser
 * loads it only when somebody reads French.
 *
 * @packageDocumentation
 */

export { misprintsIn } from './texts/misprintsIn';
export { frenchWording } from './wording/french';
