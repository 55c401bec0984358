import { decisionIndexOf, ScopeInForce } from '../../decisions';
import { append } from '../../multimap';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { kindOf } from '../shared/groupOwners';
import { scopeCheck } from '../shared/scopeCheck';
import { decisionScopes } from '../subjects';

/** A load is a team's or a guild's matter: a person is not named with one. */
const nameOf = (decider: string) =>
  kindOf(decider) === 'user' ? 'One person' : decider;

/** See decider-bottleneck.md. */
export const deciderBottleneck = defineRule({
  id: 'decider-bottleneck',
  family: 'decisions',
  title: 'One decider holds too much',
  severity: 'warning',
  preset: 'strict',
  needs: ['decisionScopes'],
  options: { maxShare: 0.4, minScopes: 8 },
  subjects: decisionScopes,
  createCheck: context => {
    const { snapshot, options, now } = context;
    const { scopes } = decisionIndexOf(snapshot, now);
    const byDecider = new Map<string, ScopeInForce[]>();
    scopes.forEach(scope => append(byDecider, scope.decider, scope));
    return scopeCheck(context, scope => {
      if (scopes.length < options.minScopes) {
        return notApplicable(
          `there are fewer than ${options.minScopes} scopes in force`,
        );
      }
      const { decider } = scope;
      const held = byDecider.get(decider)!;
      const share = held.length / scopes.length;
      if (share <= options.maxShare) {
        return pass();
      }
      // One cause, one finding.
      if (scope !== held[0]) {
        return notApplicable(
          `${held[0].ref} stands for all of ${nameOf(decider)}`,
        );
      }
      return finding({
        messageId: 'bottleneck',
        message: `${nameOf(decider)} decides ${held.length} of ${
          scopes.length
        } scopes, ${Math.round(share * 100)} %.`,
        evidence: held.map(one => ({
          ...(one !== scope && { ref: one.ref }),
          path: 'spec.decider',
          value: decider,
        })),
        about: [decider],
        fix: {
          summary:
            'Hand the decisions that concern one team alone to that team, and keep those that bind many.',
        },
      });
    });
  },
});
