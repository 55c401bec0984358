import { append } from '../../multimap';
import { Snapshot } from '../../snapshot';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { formEvidence } from '../shared/guildForm';
import { guilds } from '../subjects';

const say = saying({
  messages: {
    owns_one: 'It is {{form}} and owns an entity in production.',
    owns_other: 'It is {{form}} and owns {{count}} entities in production.',
  },
  fixes: {
    handOver:
      'Hand what it owns to teams, and keep the say about how it is done.',
  },
  clauses: {
    guild: 'a guild',
    'community-of-practice': 'a community of practice',
    'working-group': 'a working group',
    committee: 'a committee',
  },
  labels: { owner: 'owner' },
});

/** The guilds by who owns for them: themselves, and a Group that is their list. */
function guildsByOwner(snapshot: Snapshot): Map<string, string[]> {
  const byOwner = new Map<string, string[]>();
  for (const { ref, group } of snapshot.guilds) {
    append(byOwner, ref, ref);
    if (group && group !== ref && snapshot.group(group)?.isGuild) {
      append(byOwner, group, ref);
    }
  }
  return byOwner;
}

/**
 * What is in production and has guilds alone for living owners: by guild, the
 * refs of the entities, each with the owner that stands for the guild.
 */
function ownedByGuilds(snapshot: Snapshot): Map<string, Map<string, string>> {
  const guildsOf = guildsByOwner(snapshot);
  const byGuild = new Map<string, Map<string, string>>();
  for (const { ref, facts, livingOwners } of snapshot.ownedEntities) {
    const owners = facts.production ? livingOwners : [];
    if (owners.every(owner => guildsOf.has(owner))) {
      for (const owner of owners) {
        for (const guild of guildsOf.get(owner)!) {
          const owned = byGuild.get(guild) ?? new Map();
          byGuild.set(guild, owned.set(ref, owner));
        }
      }
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
  texts: say.texts,
  subjects: guilds,
  createCheck: ({ snapshot }) => {
    const byGuild = ownedByGuilds(snapshot);
    return guild => {
      const owned = [...(byGuild.get(guild.ref) ?? [])];
      if (!owned.length) {
        return pass();
      }
      return say.finding({
        messageId: 'owns',
        params: { form: say.clause(guild.form), count: owned.length },
        evidence: [
          formEvidence(guild),
          ...owned.map(([ref, owner]) => ({
            ref,
            path: say.label('owner'),
            value: owner,
          })),
        ],
        fix: { fixId: 'handOver' },
      });
    };
  },
});
