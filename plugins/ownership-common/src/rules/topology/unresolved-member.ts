import { Snapshot } from '../../snapshot';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { DISBANDED } from '../shared/teamApi';
import { teams } from '../subjects';

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
  subjects: teams,
  createCheck: ({ snapshot, options }) => {
    const mostResolve = resolvedShare(snapshot) > options.minResolvedShare;
    return team => {
      if (team.isDisbanded || !team.members.length) {
        return notApplicable(
          team.isDisbanded ? DISBANDED : 'it declares no member of its own',
        );
      }
      if (!mostResolve) {
        return notApplicable('most members of teams are no User here');
      }
      const size = team.members.length;
      const unknown = team.members.filter(one => !isUser(snapshot, one)).length;
      const evidence = [
        { path: 'declared members of its own', value: size },
        { path: 'of them, without a User', value: unknown },
      ];
      return unknown === 0
        ? pass(evidence)
        : finding({
            messageId: 'unresolved',
            message: `${unknown} of its ${size} declared members ${
              unknown === 1 ? 'is' : 'are'
            } no User here.`,
            evidence,
            fix: {
              summary:
                'Correct the names in spec.members, take out who has left, or bring the missing people into the catalog.',
            },
          });
    };
  },
});
