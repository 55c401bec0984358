import { defineRule, finding, notApplicable, pass } from '../Rule';
import { notRunning, outsideTiers } from '../shared/tiers';
import { ownedEntities } from '../subjects';

/** See no-escalation-policy.md. */
export const noEscalationPolicy = defineRule({
  id: 'no-escalation-policy',
  family: 'run',
  title: 'A call that nobody answers goes nowhere',
  severity: 'warning',
  preset: 'recommended',
  needs: ['tiers', 'escalationPolicies'],
  options: { tiers: [1, 2] },
  subjects: ownedEntities,
  createCheck:
    ({ snapshot, options }) =>
    entity => {
      const outside =
        notRunning(entity) ?? outsideTiers(snapshot, entity, options.tiers);
      if (outside) {
        return notApplicable(outside);
      }
      const { escalationPolicy, tier } = entity.facts;
      const annotation = 'pillars.dev/escalation-policy';
      return escalationPolicy
        ? pass([escalationPolicy])
        : finding({
            messageId: 'none',
            message: `It is in production at tier ${
              tier!.value
            }, and no escalation policy is known.`,
            evidence: [
              { path: `metadata.annotations.${annotation}`, value: null },
              tier!,
            ],
            fix: {
              summary: `State where a call goes next: spec.onCall.escalationPolicy of the owner's TeamAPI, or the annotation ${annotation}.`,
            },
          });
    },
});
