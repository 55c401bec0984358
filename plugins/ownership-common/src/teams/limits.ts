import { evaluateFilterPredicate } from '@backstage/filter-predicates';
import { ConfiguredRule } from '../rules';
import { GroupNode } from '../snapshot';

/** A limit that an option of a rule states, where the rule judges the group. */
export function limitOf(
  rules: readonly ConfiguredRule[],
  group: GroupNode,
  id: string,
  option: string,
): { limit?: number; rule?: string } {
  const rule = rules.find(one => one.enabled && one.rule.id === id);
  const isJudged =
    rule &&
    (!rule.appliesTo || evaluateFilterPredicate(rule.appliesTo, group.entity));
  const limit = isJudged ? rule.options[option] : undefined;
  return typeof limit === 'number' ? { limit, rule: id } : {};
}
