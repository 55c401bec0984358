import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { shared } from '../shared/says';
import { notRunning, outsideTiers } from '../shared/tiers';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    none: 'It is in production at tier {{tier}}, and has neither a runbook nor TechDocs.',
  },
  fixes: {
    writeDown:
      'Write down how to repair it, and set pillars.dev/runbook to the address.',
  },
});

/** See no-runbook.md. */
export const noRunbook = defineRule({
  id: 'no-runbook',
  family: 'run',
  title: 'There is no runbook',
  severity: 'warning',
  preset: 'recommended',
  needs: ['tiers', 'runbooks'],
  options: { tiers: [1, 2, 3] },
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
      const { runbook, tier } = entity.facts;
      return runbook
        ? pass([runbook])
        : say.finding({
            messageId: 'none',
            params: { tier: tier!.value },
            evidence: [
              { path: 'metadata.annotations.pillars.dev/runbook', value: null },
              tier!,
            ],
            fix: { fixId: 'writeDown' },
          });
    },
});
