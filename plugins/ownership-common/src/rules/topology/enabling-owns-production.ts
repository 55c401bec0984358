import { defineRule, finding, notApplicable, pass } from '../Rule';
import { teamTypeEvidence } from '../shared/teamApi';
import { ownedEntities } from '../subjects';

/** See enabling-owns-production.md. */
export const enablingOwnsProduction = defineRule({
  id: 'enabling-owns-production',
  family: 'topology',
  title: 'An enabling team owns production',
  severity: 'warning',
  preset: 'recommended',
  needs: [],
  options: {},
  subjects: ownedEntities,
  createCheck: () => entity => {
    if (!entity.facts.production) {
      return notApplicable('it is not in production');
    }
    const enabling = entity.livingGroups.filter(
      group => group.teamType === 'enabling',
    );
    if (!enabling.length || enabling.length < entity.livingOwners.length) {
      return pass(entity.ownerEvidence);
    }
    const [owner] = enabling;
    return finding({
      messageId: 'enabling',
      message: `It is in production, and its owner ${owner.ref} is an enabling team.`,
      evidence: [
        ...entity.ownerEvidence,
        ...enabling.flatMap(teamTypeEvidence),
      ],
      about: [owner.ref],
      fix: {
        summary: `Hand it to a team that will live with it, or say that ${owner.ref} has become a platform team.`,
      },
    });
  },
});
