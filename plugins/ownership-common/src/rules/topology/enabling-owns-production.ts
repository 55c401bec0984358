import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { shared } from '../shared/says';
import { teamTypeEvidence } from '../shared/teamApi';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    enabling:
      'It is in production, and its owner {{owner}} is an enabling team.',
  },
  fixes: {
    handOver:
      'Hand it to a team that will live with it, or say that {{owner}} has become a platform team.',
  },
});

/** See enabling-owns-production.md. */
export const enablingOwnsProduction = defineRule({
  id: 'enabling-owns-production',
  family: 'topology',
  title: 'An enabling team owns production',
  severity: 'warning',
  preset: 'recommended',
  needs: [],
  options: {},
  texts: say.texts,
  subjects: ownedEntities,
  createCheck: () => entity => {
    if (!entity.facts.production) {
      return shared.notApplicable('notInProduction');
    }
    const enabling = entity.livingGroups.filter(
      group => group.teamType === 'enabling',
    );
    if (!enabling.length || enabling.length < entity.livingOwners.length) {
      return pass(entity.ownerEvidence);
    }
    const [owner] = enabling;
    return say.finding({
      messageId: 'enabling',
      params: { owner: owner.ref },
      evidence: [
        ...entity.ownerEvidence,
        ...enabling.flatMap(teamTypeEvidence),
      ],
      about: [owner.ref],
      fix: { fixId: 'handOver' },
    });
  },
});
