import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { shared } from '../shared/says';
import { notRunning, outsideTiers } from '../shared/tiers';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    none: 'It is in production, and no on-call is known.',
    none_tier: 'It is in production at tier {{tier}}, and no on-call is known.',
  },
  fixes: {
    stateRotation:
      "State who is woken: the rotation in spec.onCall of the owner's TeamAPI, or the annotation pillars.dev/on-call.",
  },
});

/** See no-on-call.md. */
export const noOnCall = defineRule({
  id: 'no-on-call',
  family: 'run',
  title: 'Nobody is on call',
  severity: 'error',
  preset: 'recommended',
  needs: ['onCall'],
  options: { tiers: [1, 2] },
  texts: say.texts,
  subjects: ownedEntities,
  createCheck: ({ snapshot, options }) => {
    const severity = snapshot.inUse.has('tiers') ? 'error' : 'warning';
    return entity => {
      const outside =
        notRunning(entity) ?? outsideTiers(snapshot, entity, options.tiers);
      if (outside) {
        return shared.because(outside);
      }
      const { onCall, tier } = entity.facts;
      if (onCall) {
        return pass([onCall]);
      }
      return say.finding({
        messageId: 'none',
        params: tier
          ? { tier: tier.value, context: 'tier' }
          : { tier: undefined },
        severity,
        evidence: [
          { path: 'metadata.annotations.pillars.dev/on-call', value: null },
          ...(tier ? [tier] : []),
        ],
        fix: { fixId: 'stateRotation' },
      });
    };
  },
});
