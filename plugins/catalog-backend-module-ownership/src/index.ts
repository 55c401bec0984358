/**
 * The kinds of Pillars in the Backstage catalog.
 *
 * @packageDocumentation
 */

export { catalogModuleOwnership as default } from './module';
