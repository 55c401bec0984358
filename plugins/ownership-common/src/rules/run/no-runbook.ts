import { defineRule, finding, notApplicable, pass } from '../Rule';
import { notRunning, outsideTiers } from '../shared/tiers';
import { ownedEntities } from '../subjects';

/** See no-runbook.md. */
export const noRunbook = defineRule({
  id: 'no-runbook',
  family: 'run',
  title: 'There is no runbook',
  severity: 'warning',
  preset: 'recommended',
  needs: ['tiers', 'runbooks'],
  options: { tiers: [1, 2, 3] },
  subjects: ownedEntities,
  createCheck:
    ({ snapshot, options }) =>
    entity => {
      const outside =
        notRunning(entity) ?? outsideTiers(snapshot, entity, options.tiers);
      if (outside) {
        return notApplicable(outside);
      }
      const { runbook, tier } = entity.facts;
      const annotation = 'pillars.dev/runbook';
      return runbook
        ? pass([runbook])
        : finding({
            messageId: 'none',
            message: `It is in production at tier ${
              tier!.value
            }, and has neither a runbook nor TechDocs.`,
            evidence: [
              { path: `metadata.annotations.${annotation}`, value: null },
              tier!,
            ],
            fix: {
              summary: `Write down how to repair it, and set ${annotation} to the address.`,
            },
          });
    },
});
