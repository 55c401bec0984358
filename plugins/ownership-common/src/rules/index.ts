import { AnyRule } from './Rule';
import { ownershipRules } from './ownership';
import { runRules } from './run';

export * from './Rule';
export { configureRules } from './configureRules';
export type { ConfiguredRule } from './configureRules';

/**
 * The rule book, in its order.
 *
 * @public
 */
export const rules: readonly AnyRule[] = [...ownershipRules, ...runRules];
