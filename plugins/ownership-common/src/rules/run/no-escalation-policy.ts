import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { shared } from '../shared/says';
import { notRunning, outsideTiers } from '../shared/tiers';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    none: 'It is in production at tier {{tier}}, and no escalation policy is known.',
  },
  fixes: {
    statePolicy:
      "State where a call goes next: spec.onCall.escalationPolicy of the owner's TeamAPI, or the annotation pillars.dev/escalation-policy.",
  },
});

/** See no-escalation-policy.md. */
export const noEscalationPolicy = defineRule({
  id: 'no-escalation-policy',
  family: 'run',
  title: 'A call that nobody answers goes nowhere',
  severity: 'warning',
  preset: 'recommended',
  needs: ['tiers', 'escalationPolicies'],
  options: { tiers: [1, 2] },
  texts: say.texts,
  subjects: ownedEntities,
  createCheck:
    ({ snapshot, options }) =>
    entity => {
      const outside =
        notRunning(entity) ?? outsideTiers(snapshot, entity, options.tiers);
      if (outside) {
        return shared.because(outside);
      }
      const { escalationPolicy, tier } = entity.facts;
      return escalationPolicy
        ? pass([escalationPolicy])
        : say.finding({
            messageId: 'none',
            params: { tier: tier!.value },
            evidence: [
              {
                path: 'metadata.annotations.pillars.dev/escalation-policy',
                value: null,
              },
              tier!,
            ],
            fix: { fixId: 'statePolicy' },
          });
    },
});
