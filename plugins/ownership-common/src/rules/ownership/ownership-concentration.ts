import { append } from '../../multimap';
import { OwnedEntity } from '../../snapshot';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { teams } from '../subjects';

const say = saying({
  messages: {
    concentrated:
      'It owns {{owned}} of {{all}} production entities, {{percent}} %.',
  },
  fixes: {
    moveOrSplit:
      'Move what belongs to other domains to their teams, or split the team along what it owns.',
  },
  clauses: {
    tooFew: 'fewer than {{minEntities}} entities are in production',
    platform: 'it is a platform team',
  },
  labels: { owned: 'production entities owned', all: 'production entities' },
});

/** See ownership-concentration.md. */
export const ownershipConcentration = defineRule({
  id: 'ownership-concentration',
  family: 'ownership',
  title: 'One team owns too much',
  severity: 'warning',
  preset: 'recommended',
  needs: [],
  options: { maxShare: 0.3, minEntities: 20 },
  texts: say.texts,
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
      const { maxShare, minEntities } = options;
      const all = production.length;
      if (all < minEntities) {
        return say.notApplicable('tooFew', { minEntities });
      }
      if (team.teamType === 'platform') {
        return say.notApplicable('platform');
      }
      const owned = byOwner.get(team.ref)?.length ?? 0;
      const share = owned / all;
      const evidence = [
        { path: say.label('owned'), value: owned },
        { path: say.label('all'), value: all },
      ];
      return share <= maxShare
        ? pass(evidence)
        : say.finding({
            messageId: 'concentrated',
            params: { owned, all, percent: Math.round(share * 100) },
            evidence,
            accountable: team.ref,
            fix: { fixId: 'moveOrSplit' },
          });
    };
  },
});
