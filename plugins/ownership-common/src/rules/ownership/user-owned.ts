import { OwnedEntity, Snapshot } from '../../snapshot';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { kindOf } from '../shared/groupOwners';
import { shared } from '../shared/says';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    production: 'It is in production, and one person, {{user}}, owns it.',
    elsewhere: 'One person, {{user}}, owns it.',
  },
  fixes: {
    theirTeam: "Make the person's team the owner: {{team}}.",
    anyTeam: 'Make a team the owner.',
  },
});

/** The one team that declares a user; undefined where there are none or several. */
function onlyTeamOf(snapshot: Snapshot, user: string): string | undefined {
  const teams = snapshot.groups.filter(
    group => group.isTeam && group.members.includes(user),
  );
  return teams.length === 1 ? teams[0].ref : undefined;
}

const fixWith = (team: string) => ({
  fixId: 'theirTeam' as const,
  patch: { path: ['spec', 'owner'], value: team },
});

function found(snapshot: Snapshot, entity: OwnedEntity, user: string) {
  const { production } = entity.facts;
  const team = onlyTeamOf(snapshot, user);
  return say.finding({
    messageId: production ? 'production' : 'elsewhere',
    params: { user, team },
    severity: production ? 'error' : 'warning',
    evidence: entity.ownerEvidence,
    about: [user],
    fix: team ? fixWith(team) : { fixId: 'anyTeam' },
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
  texts: say.texts,
  subjects: ownedEntities,
  createCheck:
    ({ snapshot }) =>
    entity => {
      const owners = entity.livingOwners;
      if (!owners.length) {
        return shared.notApplicable('noLivingOwner');
      }
      return owners.length === 1 && kindOf(owners[0]) === 'user'
        ? found(snapshot, entity, owners[0])
        : pass(entity.ownerEvidence);
    },
});
