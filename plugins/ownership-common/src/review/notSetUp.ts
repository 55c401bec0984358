import { AnyRule } from '../rules/Rule';
import { Need, NEEDS, Snapshot } from '../snapshot';
import { NotSetUp } from './types';

/** What a rule needs and the catalog does not use. */
export const missingNeeds = (rule: AnyRule, snapshot: Snapshot): Need[] =>
  rule.needs.filter(need => !snapshot.inUse.has(need));

/** What the catalog does not use yet, with the rules that wait for it. */
export function toNotSetUp(
  waiting: readonly AnyRule[],
  snapshot: Snapshot,
): NotSetUp[] {
  const rulesByNeed = new Map<Need, string[]>();
  for (const rule of waiting) {
    for (const need of missingNeeds(rule, snapshot)) {
      rulesByNeed.set(need, [...(rulesByNeed.get(need) ?? []), rule.id]);
    }
  }
  return [...rulesByNeed].map(([need, rules]) => ({
    need,
    ...NEEDS[need],
    rules,
  }));
}
