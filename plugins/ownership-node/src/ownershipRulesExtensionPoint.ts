import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { AnyRule } from '@pillars/plugin-ownership-common';

/**
 * Where modules of the ownership backend add rules of their own.
 *
 * @public
 */
export interface OwnershipRulesExtensionPoint {
  /**
   * Adds a rule, which runs after those of the rule book, and is configured and
   * shown as they are. It moves no verdict.
   *
   * @param options.page - what the rule finds and why, as Markdown
   * @throws when its id is taken, or it cannot be configured or explained
   */
  addRule(rule: AnyRule, options: { page: string }): void;
}

/** @public */
export const ownershipRulesExtensionPoint =
  createExtensionPoint<OwnershipRulesExtensionPoint>({ id: 'ownership.rules' });
