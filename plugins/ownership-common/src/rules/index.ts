import { AnyRule } from './Rule';
import { decisionsRules } from './decisions';
import { guildsRules } from './guilds';
import { ownershipRules } from './ownership';
import { runRules } from './run';
import { topologyRules } from './topology';

export * from './Rule';
export type { Subjects } from './subjects';
export {
  allEntities,
  decisionScopes,
  domains,
  groups,
  guilds,
  ownedEntities,
  standards,
  teams,
} from './subjects';
export { saying } from './saying';
export type { Says } from './saying';
export type { RuleTexts, SaidFinding, Table } from './texts';
export { configureRules } from './configureRules';
export type { ConfiguredRule } from './configureRules';

/**
 * The rule book, in its order.
 *
 * @public
 */
export const rules: readonly AnyRule[] = [
  ...ownershipRules,
  ...runRules,
  ...topologyRules,
  ...decisionsRules,
  ...guildsRules,
];
