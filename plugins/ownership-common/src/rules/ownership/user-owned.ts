import { OwnedEntity, Snapshot } from '../../snapshot';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { kindOf } from '../shared/groupOwners';
import { ownedEntities } from '../subjects';

/** The one team that declares a user; undefined where there are none or several. */
function onlyTeamOf(snapshot: Snapshot, user: string): string | undefined {
  const teams = snapshot.groups.filter(
    group => group.isTeam && group.members.includes(user),
  );
  return teams.length === 1 ? teams[0].ref : undefined;
}

function found(snapshot: Snapshot, entity: OwnedEntity, user: string) {
  const { production } = entity.facts;
  const team = onlyTeamOf(snapshot, user);
  return finding({
    messageId: production ? 'production' : 'elsewhere',
    message: production
      ? `It is in production, and one person, ${user}, owns it.`
      : `One person, ${user}, owns it.`,
    severity: production ? 'error' : 'warning',
    evidence: entity.ownerEvidence,
    about: [user],
    fix: team
      ? {
          summary: `Make the person's team the owner: ${team}.`,
          patch: { path: ['spec', 'owner'], value: team },
        }
      : { summary: 'Make a team the owner.' },
  });
}

/** See user-owned.md. */
export const userOwned = defineRule({
  id: 'user-owned',
  family: 'ownership',
  title: 'One person owns it',
  severity: 'error',
  preset: 'minimal',
  needs: [],
  options: {},
  subjects: ownedEntities,
  createCheck:
    ({ snapshot }) =>
    entity => {
      const owners = entity.livingOwners;
      if (!owners.length) {
        return notApplicable('it has no living owner');
      }
      return owners.length === 1 && kindOf(owners[0]) === 'user'
        ? found(snapshot, entity, owners[0])
        : pass(entity.ownerEvidence);
    },
});
