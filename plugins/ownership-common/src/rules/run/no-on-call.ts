import { defineRule, finding, notApplicable, pass } from '../Rule';
import { notRunning, outsideTiers } from '../shared/tiers';
import { ownedEntities } from '../subjects';

/** See no-on-call.md. */
export const noOnCall = defineRule({
  id: 'no-on-call',
  family: 'run',
  title: 'Nobody is on call',
  severity: 'error',
  preset: 'recommended',
  needs: ['onCall'],
  options: { tiers: [1, 2] },
  subjects: ownedEntities,
  createCheck: ({ snapshot, options }) => {
    const severity = snapshot.inUse.has('tiers') ? 'error' : 'warning';
    return entity => {
      const outside =
        notRunning(entity) ?? outsideTiers(snapshot, entity, options.tiers);
      if (outside) {
        return notApplicable(outside);
      }
      const { onCall, tier } = entity.facts;
      if (onCall) {
        return pass([onCall]);
      }
      const annotation = 'pillars.dev/on-call';
      return finding({
        messageId: 'none',
        message: tier
          ? `It is in production at tier ${tier.value}, and no on-call is known.`
          : 'It is in production, and no on-call is known.',
        severity,
        evidence: [
          { path: `metadata.annotations.${annotation}`, value: null },
          ...(tier ? [tier] : []),
        ],
        fix: {
          summary: `State who is woken: the rotation in spec.onCall of the owner's TeamAPI, or the annotation ${annotation}.`,
        },
      });
    };
  },
});
