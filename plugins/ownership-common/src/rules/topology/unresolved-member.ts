import { Snapshot } from '../../snapshot';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { shared } from '../shared/says';
import { teams } from '../subjects';

const say = saying({
  messages: {
    unresolved_one: '1 of its {{size}} declared members is no User here.',
    unresolved_other:
      '{{count}} of its {{size}} declared members are no User here.',
  },
  fixes: {
    correct:
      'Correct the names in spec.members, take out who has left, or bring the missing people into the catalog.',
  },
  clauses: {
    declaresNone: 'it declares no member of its own',
    usersNotInUse: 'most members of teams are no User here',
  },
  labels: { withoutUser: 'of them, without a User' },
});

const isUser = (snapshot: Snapshot, ref: string) =>
  snapshot.get(ref)?.kind.toLowerCase() === 'user';

/** The share of all declared members of teams, each counted once, who are a User. */
function resolvedShare(snapshot: Snapshot): number {
  const members = new Set(
    snapshot.groups.filter(one => one.isTeam).flatMap(one => one.members),
  );
  const resolved = [...members].filter(one => isUser(snapshot, one));
  return members.size ? resolved.length / members.size : 0;
}

/** See unresolved-member.md. */
export const unresolvedMember = defineRule({
  id: 'unresolved-member',
  family: 'topology',
  title: 'Members that the catalog does not know',
  severity: 'info',
  preset: 'recommended',
  needs: ['users'],
  options: { minResolvedShare: 0.5 },
  texts: say.texts,
  subjects: teams,
  createCheck: ({ snapshot, options }) => {
    const mostResolve = resolvedShare(snapshot) > options.minResolvedShare;
    return team => {
      if (team.isDisbanded) {
        return shared.notApplicable('goneTeam');
      }
      if (!team.members.length) {
        return say.notApplicable('declaresNone');
      }
      if (!mostResolve) {
        return say.notApplicable('usersNotInUse');
      }
      const size = team.members.length;
      const count = team.members.filter(one => !isUser(snapshot, one)).length;
      const evidence = [
        { path: shared.label('ownMembers'), value: size },
        { path: say.label('withoutUser'), value: count },
      ];
      return count === 0
        ? pass(evidence)
        : say.finding({
            messageId: 'unresolved',
            params: { count, size },
            evidence,
            fix: { fixId: 'correct' },
          });
    };
  },
});
