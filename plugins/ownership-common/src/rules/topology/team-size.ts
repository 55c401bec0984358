import { defineRule, finding, notApplicable, pass } from '../Rule';
import { GUILD_LIST, guildLists } from '../shared/guildLists';
import { DISBANDED } from '../shared/teamApi';
import { teams } from '../subjects';

/** See team-size.md. */
export const teamSize = defineRule({
  id: 'team-size',
  family: 'topology',
  title: 'The team is too large to be one',
  severity: 'warning',
  preset: 'recommended',
  needs: [],
  options: { max: 9, errorAbove: 15 },
  subjects: teams,
  createCheck: ({ snapshot, options }) => {
    const lists = guildLists(snapshot);
    return team => {
      if (team.isDisbanded) {
        return notApplicable(DISBANDED);
      }
      if (lists.has(team.ref)) {
        return notApplicable(GUILD_LIST);
      }
      const size = team.members.length;
      const evidence = [{ path: 'declared members of its own', value: size }];
      return size <= options.max
        ? pass(evidence)
        : finding({
            messageId: 'large',
            message: `It has ${size} declared members of its own, more than ${options.max}.`,
            severity: size > options.errorAbove ? 'error' : 'warning',
            evidence,
            fix: {
              summary:
                'Split it along what it owns into teams that can each work alone. A group that is no team can be told so with ownership.sources.teams.',
            },
          });
    };
  },
});
