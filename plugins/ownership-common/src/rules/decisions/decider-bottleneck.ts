import { decisionIndexOf, ScopeInForce } from '../../decisions';
import { append } from '../../multimap';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { kindOf } from '../shared/groupOwners';
import { scopeCheck } from '../shared/scopeCheck';
import { decisionScopes } from '../subjects';

const say = saying({
  messages: {
    bottleneck:
      '{{decider}} decides {{held}} of {{all}} scopes, {{percent}} %.',
    bottleneck_person:
      'One person decides {{held}} of {{all}} scopes, {{percent}} %.',
  },
  fixes: {
    handOver:
      'Hand the decisions that concern one team alone to that team, and keep those that bind many.',
  },
  clauses: {
    tooFew: 'there are fewer than {{minScopes}} scopes in force',
    saidElsewhere: '{{scope}} stands for all of {{decider}}',
    saidElsewhere_person: '{{scope}} stands for all of One person',
  },
});

/** A load is a team's or a guild's matter: a person is not named with one. */
const named = (decider: string) =>
  kindOf(decider) === 'user'
    ? ({ decider: undefined, context: 'person' } as const)
    : { decider };

/** See decider-bottleneck.md. */
export const deciderBottleneck = defineRule({
  id: 'decider-bottleneck',
  family: 'decisions',
  title: 'One decider holds too much',
  severity: 'warning',
  preset: 'strict',
  needs: ['decisionScopes'],
  options: { maxShare: 0.4, minScopes: 8 },
  texts: say.texts,
  subjects: decisionScopes,
  createCheck: context => {
    const { snapshot, options, now } = context;
    const { scopes } = decisionIndexOf(snapshot, now);
    const byDecider = new Map<string, ScopeInForce[]>();
    scopes.forEach(scope => append(byDecider, scope.decider, scope));
    return scopeCheck(context, scope => {
      const { minScopes } = options;
      if (scopes.length < minScopes) {
        return say.notApplicable('tooFew', { minScopes });
      }
      const { decider } = scope;
      const held = byDecider.get(decider)!;
      const share = held.length / scopes.length;
      if (share <= options.maxShare) {
        return pass();
      }
      // One cause, one finding.
      if (scope !== held[0]) {
        return say.notApplicable('saidElsewhere', {
          scope: held[0].ref,
          ...named(decider),
        });
      }
      return say.finding({
        messageId: 'bottleneck',
        params: {
          ...named(decider),
          held: held.length,
          all: scopes.length,
          percent: Math.round(share * 100),
        },
        evidence: held.map(one => ({
          ...(one !== scope && { ref: one.ref }),
          path: 'spec.decider',
          value: decider,
        })),
        about: [decider],
        fix: { fixId: 'handOver' },
      });
    });
  },
});
