/**
 * Guilds, standards and decision scopes in Backstage's search.
 *
 * @packageDocumentation
 */

export { searchModuleOwnership as default } from './module';
