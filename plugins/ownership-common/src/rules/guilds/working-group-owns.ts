import { append } from '../../multimap';
import { OwnedEntity, Snapshot } from '../../snapshot';
import { defineRule, finding, pass } from '../Rule';
import { kindOf } from '../shared/groupOwners';
import { guildForm } from '../shared/guildForm';
import { guilds } from '../subjects';

/** What is in production and has guilds alone for living owners, by guild. */
function ownedByGuilds(snapshot: Snapshot): Map<string, OwnedEntity[]> {
  const byGuild = new Map<string, OwnedEntity[]>();
  for (const entity of snapshot.ownedEntities) {
    const owners = entity.facts.production ? entity.livingOwners : [];
    if (owners.every(owner => kindOf(owner) === 'guild')) {
      owners.forEach(owner => append(byGuild, owner, entity));
    }
  }
  return byGuild;
}

/** See working-group-owns.md. */
export const workingGroupOwns = defineRule({
  id: 'working-group-owns',
  family: 'guilds',
  title: 'The guild owns what is in production',
  severity: 'warning',
  preset: 'recommended',
  needs: ['guilds'],
  options: {},
  subjects: guilds,
  createCheck: ({ snapshot }) => {
    const byGuild = ownedByGuilds(snapshot);
    return guild => {
      const owned = (byGuild.get(guild.ref) ?? []).map(one => one.ref).sort();
      if (!owned.length) {
        return pass();
      }
      const what = owned.length > 1 ? `${owned.length} entities` : 'an entity';
      return finding({
        messageId: 'owns',
        message: `It is a ${guildForm(guild)} and owns ${what} in production.`,
        evidence: [
          { path: 'spec.form', value: guild.entity.spec?.form ?? null },
          ...owned.map(ref => ({ ref, path: 'owner', value: guild.ref })),
        ],
        fix: {
          summary:
            'Hand what it owns to teams, and keep the say about how it is done.',
        },
      });
    };
  },
});
