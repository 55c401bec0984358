import { GroupNode, OwnedEntity, Snapshot } from '../../snapshot';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { teams } from '../subjects';

const say = saying({
  messages: {
    silo: 'It runs {{operated}} of the {{others}} entities that others own, {{percent}} %.',
  },
  fixes: {
    enable:
      'Give the teams that build these the means to run them, and keep the platform under them as a service.',
  },
  clauses: {
    tooFew: 'others own fewer than {{minEntities}} entities that run',
  },
  labels: {
    operated: 'entities of others that it operates',
    others: 'entities of others',
  },
});

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
  texts: say.texts,
  subjects: teams,
  createCheck: ({ snapshot, options }) => {
    const byOperator = operatedBy(snapshot);
    const running = snapshot.ownedEntities.filter(one => one.facts.runs);
    return team => {
      const others = running.filter(ownsNot(snapshot, team));
      const { minEntities } = options;
      if (others.length < minEntities) {
        return say.notApplicable('tooFew', { minEntities });
      }
      const operated = (byOperator.get(team.ref) ?? []).filter(
        one => one.facts.runs && ownsNot(snapshot, team)(one),
      ).length;
      const evidence = [
        { path: say.label('operated'), value: operated },
        { path: say.label('others'), value: others.length },
      ];
      const share = operated / others.length;
      return share <= options.maxShare
        ? pass(evidence)
        : say.finding({
            messageId: 'silo',
            params: {
              operated,
              others: others.length,
              percent: Math.round(share * 100),
            },
            evidence,
            accountable: team.ref,
            fix: { fixId: 'enable' },
          });
    };
  },
});
