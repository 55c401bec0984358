import { append } from '../../multimap';
import { Snapshot } from '../../snapshot';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { GUILD_LIST, guildLists } from '../shared/guildLists';
import { SMALLEST_GROUP_SHOWN } from '../shared/people';
import { DISBANDED } from '../shared/teamApi';
import { teams } from '../subjects';

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
  subjects: teams,
  createCheck: ({ snapshot, options }) => {
    const lists = guildLists(snapshot);
    const byMember = teamsByMember(snapshot, lists);
    return team => {
      if (team.isDisbanded) {
        return notApplicable(DISBANDED);
      }
      if (lists.has(team.ref)) {
        return notApplicable(GUILD_LIST);
      }
      const size = team.members.length;
      if (size < SMALLEST_GROUP_SHOWN) {
        return notApplicable(
          `it has fewer than ${SMALLEST_GROUP_SHOWN} members of its own`,
        );
      }
      const line = new Set([
        ...snapshot.subtree(team.ref),
        ...snapshot.ancestors(team.ref),
      ]);
      const elsewhere = (member: string) =>
        (byMember.get(member) ?? []).filter(one => !line.has(one)).length;
      const shared = team.members.filter(
        member => elsewhere(member) >= options.minOtherTeams,
      ).length;
      const evidence = [
        { path: 'declared members of its own', value: size },
        {
          path: `of them, also in ${options.minOtherTeams} or more other teams`,
          value: shared,
        },
      ];
      return shared / size < options.minShare
        ? pass(evidence)
        : finding({
            messageId: 'fragmented',
            message: `${shared} of its ${size} declared members are also in ${options.minOtherTeams} or more other teams.`,
            evidence,
            fix: {
              summary:
                'Give most people one team. What keeps a craft together across teams can be a guild.',
            },
          });
    };
  },
});
