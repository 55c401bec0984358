import { append } from '../../multimap';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { teams } from '../subjects';

/** See no-team-api.md. */
export const noTeamApi = defineRule({
  id: 'no-team-api',
  family: 'topology',
  title: 'The team has no TeamAPI',
  severity: 'info',
  preset: 'recommended',
  needs: ['teamApis'],
  options: {},
  subjects: teams,
  createCheck: ({ snapshot }) => {
    const byOwner = new Map<string, string[]>();
    for (const entity of snapshot.ownedEntities) {
      if (entity.facts.production) {
        entity.livingOwners.forEach(one => append(byOwner, one, entity.ref));
      }
    }
    return team => {
      const owned = byOwner.get(team.ref)?.length ?? 0;
      if (!owned) {
        return notApplicable('it owns nothing in production');
      }
      const evidence = [{ path: 'production entities owned', value: owned }];
      return team.teamApi
        ? pass(evidence)
        : finding({
            messageId: 'none',
            message: `It owns ${owned} production ${
              owned === 1 ? 'entity' : 'entities'
            } and has no TeamAPI.`,
            evidence,
            fix: {
              summary: `Add a TeamAPI whose spec.team is ${team.ref}; its focus and where to reach it are enough to begin with.`,
            },
          });
    };
  },
});
