import { Snapshot } from '../../snapshot';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { kindOf } from '../shared/groupOwners';
import { UNSTATED } from '../shared/guildForm';
import { guilds } from '../subjects';

/** Whether people are Users here: at least half of those who are declared are. */
function peopleAreUsers(snapshot: Snapshot): boolean {
  const people = new Set([
    ...snapshot.groups.flatMap(group => group.members),
    ...snapshot.guilds.flatMap(guild => [...guild.members]),
  ]);
  const users = [...people].filter(ref => snapshot.get(ref));
  return users.length * 2 >= people.size;
}

/** See understaffed-guild.md. */
export const understaffedGuild = defineRule({
  id: 'understaffed-guild',
  family: 'guilds',
  title: 'Too few people chair the guild',
  severity: 'warning',
  preset: 'recommended',
  needs: ['guilds'],
  options: { minChairs: 2 },
  subjects: guilds,
  createCheck: ({ snapshot, options }) => {
    const mustExist = peopleAreUsers(snapshot);
    return guild => {
      if (!guild.stated) {
        return notApplicable(UNSTATED);
      }
      const people = guild.chairs.filter(ref => kindOf(ref) === 'user');
      const found = mustExist
        ? people.filter(ref => snapshot.get(ref))
        : people;
      const evidence = [
        { path: 'spec.chairs', value: guild.chairs.length },
        ...(mustExist
          ? [{ path: 'chairs that are Users', value: found.length }]
          : []),
      ];
      if (found.length >= options.minChairs) {
        return pass(evidence);
      }
      const gone = people.length - found.length;
      return finding({
        messageId: gone ? 'gone' : 'few',
        message: gone
          ? `Of its ${people.length} chairs the catalog knows ${found.length}; a guild needs ${options.minChairs}.`
          : `It has ${found.length} of the ${options.minChairs} chairs that a guild needs.`,
        evidence,
        fix: {
          summary: gone
            ? 'Name chairs in spec.chairs who are still there, or disband it.'
            : 'Find who else chairs it and name them in spec.chairs, or disband it.',
        },
      });
    };
  },
});
