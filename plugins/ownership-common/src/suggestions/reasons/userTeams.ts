import { append } from '../../multimap';
import { kindOf } from '../../rules/shared/groupOwners';
import { Hint, HintContext, HintReader } from '../hint';
import { label, toText } from '../texts';

function toHint(team: string, user: string, teams: number): Hint {
  return {
    owner: team,
    share: 1 / teams,
    ...toText('userTeam', { user, count: teams - 1 }),
    evidence: [
      { path: 'spec.owner', value: user },
      { ref: team, path: label('userTeam'), value: user },
    ],
  };
}

/** The teams of a person who owns something alone. */
export function userTeams({ snapshot }: HintContext): HintReader {
  const teamsOf = new Map<string, string[]>();
  for (const group of snapshot.groups.filter(one => one.isTeam)) {
    group.members.forEach(user => append(teamsOf, user, group.ref));
  }
  teamsOf.forEach(teams => teams.sort());
  return entity =>
    entity.owners
      .filter(owner => kindOf(owner.ref) === 'user')
      .flatMap(({ ref }) =>
        (teamsOf.get(ref) ?? []).map((team, _, all) =>
          toHint(team, ref, all.length),
        ),
      );
}
