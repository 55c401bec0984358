import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { guildLists } from '../shared/guildLists';
import { shared } from '../shared/says';
import { teams } from '../subjects';

const say = saying({
  messages: {
    large: 'It has {{size}} declared members of its own, more than {{max}}.',
  },
  fixes: {
    split:
      'Split it along what it owns into teams that can each work alone. A group that is no team can be told so with ownership.sources.teams.',
  },
});

/** See team-size.md. */
export const teamSize = defineRule({
  id: 'team-size',
  family: 'topology',
  title: 'The team is too large to be one',
  severity: 'warning',
  preset: 'recommended',
  needs: [],
  options: { max: 9, errorAbove: 15 },
  texts: say.texts,
  subjects: teams,
  createCheck: ({ snapshot, options }) => {
    const lists = guildLists(snapshot);
    return team => {
      if (team.isDisbanded) {
        return shared.notApplicable('goneTeam');
      }
      if (lists.has(team.ref)) {
        return shared.notApplicable('guildList');
      }
      const size = team.members.length;
      const evidence = [{ path: shared.label('ownMembers'), value: size }];
      return size <= options.max
        ? pass(evidence)
        : say.finding({
            messageId: 'large',
            params: { size, max: options.max },
            severity: size > options.errorAbove ? 'error' : 'warning',
            evidence,
            fix: { fixId: 'split' },
          });
    };
  },
});
