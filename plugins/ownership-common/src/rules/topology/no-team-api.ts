import { append } from '../../multimap';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { teams } from '../subjects';

const say = saying({
  messages: {
    none_one: 'It owns 1 production entity and has no TeamAPI.',
    none_other: 'It owns {{count}} production entities and has no TeamAPI.',
  },
  fixes: {
    addOne:
      'Add a TeamAPI whose spec.team is {{team}}; its focus and where to reach it are enough to begin with.',
  },
  clauses: { ownsNothing: 'it owns nothing in production' },
  labels: { owned: 'production entities owned' },
});

/** See no-team-api.md. */
export const noTeamApi = defineRule({
  id: 'no-team-api',
  family: 'topology',
  title: 'The team has no TeamAPI',
  severity: 'info',
  preset: 'recommended',
  needs: ['teamApis'],
  options: {},
  texts: say.texts,
  subjects: teams,
  createCheck: ({ snapshot }) => {
    const byOwner = new Map<string, string[]>();
    for (const entity of snapshot.ownedEntities) {
      if (entity.facts.production) {
        entity.livingOwners.forEach(one => append(byOwner, one, entity.ref));
      }
    }
    return team => {
      const count = byOwner.get(team.ref)?.length ?? 0;
      if (!count) {
        return say.notApplicable('ownsNothing');
      }
      const evidence = [{ path: say.label('owned'), value: count }];
      return team.teamApi
        ? pass(evidence)
        : say.finding({
            messageId: 'none',
            params: { count, team: team.ref },
            evidence,
            fix: { fixId: 'addOne' },
          });
    };
  },
});
