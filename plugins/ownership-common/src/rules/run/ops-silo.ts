import { defineRule, finding, notApplicable, pass } from '../Rule';
import { teams } from '../subjects';
import { GroupNode, OwnedEntity, Snapshot } from '../../snapshot';

/** Entities that a team's operator annotation names, by that team. */
function operatedBy(snapshot: Snapshot): Map<string, OwnedEntity[]> {
  const byOperator = new Map<string, OwnedEntity[]>();
  for (const entity of snapshot.ownedEntities) {
    const { operator } = snapshot.leadsOf(entity);
    if (operator.to === 'owner' || operator.to === 'elsewhere') {
      const list = byOperator.get(operator.ref) ?? [];
      byOperator.set(operator.ref, [...list, entity]);
    }
  }
  return byOperator;
}

const ownsNot = (snapshot: Snapshot, team: GroupNode) => (one: OwnedEntity) =>
  !one.owners.some(owner => snapshot.subtree(owner.ref).has(team.ref));

/** See ops-silo.md. */
export const opsSilo = defineRule({
  id: 'ops-silo',
  family: 'run',
  title: 'One team runs what others own',
  severity: 'warning',
  preset: 'strict',
  needs: ['operators'],
  options: { maxShare: 0.3, minEntities: 20 },
  subjects: teams,
  createCheck: ({ snapshot, options }) => {
    const byOperator = operatedBy(snapshot);
    const running = snapshot.ownedEntities.filter(one => one.facts.runs);
    return team => {
      const others = running.filter(ownsNot(snapshot, team));
      if (others.length < options.minEntities) {
        return notApplicable(
          `others own fewer than ${options.minEntities} entities that run`,
        );
      }
      const operated = (byOperator.get(team.ref) ?? []).filter(
        one => one.facts.runs && ownsNot(snapshot, team)(one),
      ).length;
      const evidence = [
        { path: 'entities of others that it operates', value: operated },
        { path: 'entities of others', value: others.length },
      ];
      const share = operated / others.length;
      return share <= options.maxShare
        ? pass(evidence)
        : finding({
            messageId: 'silo',
            message: `It runs ${operated} of the ${
              others.length
            } entities that others own, ${Math.round(share * 100)} %.`,
            evidence,
            accountable: team.ref,
            fix: {
              summary:
                'Give the teams that build these the means to run them, and keep the platform under them as a service.',
            },
          });
    };
  },
});
