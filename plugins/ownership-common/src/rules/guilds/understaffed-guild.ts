import { Snapshot } from '../../snapshot';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { kindOf } from '../shared/groupOwners';
import { shared } from '../shared/says';
import { guilds } from '../subjects';

const say = saying({
  messages: {
    few: 'It has {{found}} of the {{minChairs}} chairs that a guild needs.',
    gone: 'Of its {{chairs}} chairs the catalog knows {{found}}; a guild needs {{minChairs}}.',
  },
  fixes: {
    findMore:
      'Find who else chairs it and name them in spec.chairs, or disband it.',
    nameOthers:
      'Name chairs in spec.chairs who are still there, or disband it.',
  },
  labels: { users: 'chairs that are Users' },
});

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
  texts: say.texts,
  subjects: guilds,
  createCheck: ({ snapshot, options: { minChairs } }) => {
    const mustExist = peopleAreUsers(snapshot);
    return guild => {
      if (!guild.stated) {
        return shared.notApplicable('groupStatesNothing');
      }
      const people = guild.chairs.filter(ref => kindOf(ref) === 'user');
      const found = mustExist
        ? people.filter(ref => snapshot.get(ref))
        : people;
      const evidence = [
        { path: 'spec.chairs', value: guild.chairs.length },
        ...(mustExist
          ? [{ path: say.label('users'), value: found.length }]
          : []),
      ];
      if (found.length >= minChairs) {
        return pass(evidence);
      }
      const gone = people.length - found.length;
      return say.finding({
        messageId: gone ? 'gone' : 'few',
        params: { found: found.length, chairs: people.length, minChairs },
        evidence,
        fix: { fixId: gone ? 'nameOthers' : 'findMore' },
      });
    };
  },
});
