import { append } from '../../multimap';
import { Snapshot } from '../../snapshot';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { guildLists } from '../shared/guildLists';
import { SMALLEST_GROUP_SHOWN } from '../shared/people';
import { shared } from '../shared/says';
import { teams } from '../subjects';

const say = saying({
  messages: {
    fragmented:
      '{{elsewhere}} of its {{size}} declared members are also in {{minOtherTeams}} or more other teams.',
  },
  fixes: {
    oneTeam:
      'Give most people one team. What keeps a craft together across teams can be a guild.',
  },
  clauses: { tooFew: 'it has fewer than {{min}} members of its own' },
  labels: {
    elsewhere: 'of them, also in {{minOtherTeams}} or more other teams',
  },
});

/** The teams that each person is declared a member of. */
function teamsByMember(
  snapshot: Snapshot,
  lists: ReadonlySet<string>,
): Map<string, string[]> {
  const byMember = new Map<string, string[]>();
  const working = snapshot.groups.filter(
    group => group.isTeam && !group.isDisbanded && !lists.has(group.ref),
  );
  for (const { ref, members } of working) {
    members.forEach(member => append(byMember, member, ref));
  }
  return byMember;
}

/** See member-fragmentation.md. */
export const memberFragmentation = defineRule({
  id: 'member-fragmentation',
  family: 'topology',
  title: 'Much of the team belongs to other teams too',
  severity: 'info',
  preset: 'strict',
  needs: [],
  options: { minShare: 0.5, minOtherTeams: 2 },
  texts: say.texts,
  subjects: teams,
  createCheck: ({ snapshot, options }) => {
    const { minOtherTeams } = options;
    const lists = guildLists(snapshot);
    const byMember = teamsByMember(snapshot, lists);
    return team => {
      if (team.isDisbanded) {
        return shared.notApplicable('goneTeam');
      }
      if (lists.has(team.ref)) {
        return shared.notApplicable('guildList');
      }
      const size = team.members.length;
      if (size < SMALLEST_GROUP_SHOWN) {
        return say.notApplicable('tooFew', { min: SMALLEST_GROUP_SHOWN });
      }
      const line = new Set([
        ...snapshot.subtree(team.ref),
        ...snapshot.ancestors(team.ref),
      ]);
      const otherTeams = (member: string) =>
        (byMember.get(member) ?? []).filter(one => !line.has(one)).length;
      const elsewhere = team.members.filter(
        member => otherTeams(member) >= minOtherTeams,
      ).length;
      const evidence = [
        { path: shared.label('ownMembers'), value: size },
        {
          path: say.label('elsewhere', { minOtherTeams }),
          value: elsewhere,
        },
      ];
      return elsewhere / size < options.minShare
        ? pass(evidence, { minOtherTeams })
        : say.finding({
            messageId: 'fragmented',
            params: { elsewhere, size, minOtherTeams },
            evidence,
            fix: { fixId: 'oneTeam' },
          });
    };
  },
});
