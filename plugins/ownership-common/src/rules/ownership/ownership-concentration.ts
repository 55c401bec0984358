import { append } from '../../multimap';
import { OwnedEntity } from '../../snapshot';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { teams } from '../subjects';

/** See ownership-concentration.md. */
export const ownershipConcentration = defineRule({
  id: 'ownership-concentration',
  family: 'ownership',
  title: 'One team owns too much',
  severity: 'warning',
  preset: 'recommended',
  needs: [],
  options: { maxShare: 0.3, minEntities: 20 },
  subjects: teams,
  createCheck: ({ snapshot, options }) => {
    const production = snapshot.ownedEntities.filter(
      entity => entity.facts.production,
    );
    const byOwner = new Map<string, OwnedEntity[]>();
    for (const entity of production) {
      entity.livingOwners.forEach(owner => append(byOwner, owner, entity));
    }
    return team => {
      if (production.length < options.minEntities) {
        return notApplicable(
          `fewer than ${options.minEntities} entities are in production`,
        );
      }
      if (team.teamType === 'platform') {
        return notApplicable('it is a platform team');
      }
      const owned = byOwner.get(team.ref)?.length ?? 0;
      const share = owned / production.length;
      const evidence = [
        { path: 'production entities owned', value: owned },
        { path: 'production entities', value: production.length },
      ];
      return share <= options.maxShare
        ? pass(evidence)
        : finding({
            messageId: 'concentrated',
            message: `It owns ${owned} of ${
              production.length
            } production entities, ${Math.round(share * 100)} %.`,
            evidence,
            accountable: team.ref,
            fix: {
              summary:
                'Move what belongs to other domains to their teams, or split the team along what it owns.',
            },
          });
    };
  },
});
