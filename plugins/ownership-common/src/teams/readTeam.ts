import { compareText } from '../compareText';
import { MaySee } from '../decisions/answer';
import { ConfiguredRule } from '../rules';
import { Snapshot } from '../snapshot';
import { TopologyInteraction } from '../topology';
import { readMapInteractions } from '../topology/map/readMapInteractions';
import { mapTeamReader } from '../topology/map/readMapTeams';
import { readDependencies } from './readDependencies';
import { readLoad } from './readLoad';
import { readRuns } from './readRuns';
import { readSays } from './readSays';
import { TEAM_LIMITS, TeamInteractionItem, TeamPage } from './types';

/** Sorts after every date. */
const NO_END = '~';

const byTroubleAndEnd = (a: TeamInteractionItem, b: TeamInteractionItem) =>
  Number(b.trouble !== undefined) - Number(a.trouble !== undefined) ||
  compareText(a.until ?? NO_END, b.until ?? NO_END) ||
  compareText(a.with, b.with);

/** An interaction as one of its teams sees it. */
function seenFrom(
  ref: string,
  { teams, provider, ...interaction }: TopologyInteraction,
): TeamInteractionItem {
  const [one, another] = teams;
  return {
    ...interaction,
    with: one === ref ? another : one,
    ...(provider && { role: provider === ref ? 'provides' : 'uses' }),
  };
}

/**
 * What the catalog says of a group: what its TeamAPI states, whom it works with,
 * what it depends on, what weighs on it and what it runs.
 *
 * @remarks
 *
 * What a reader may not see is neither named nor counted, as in `readTopology`.
 *
 * @param ref - full ref of a Group
 * @param options.rules - from which the limits of the load are taken
 * @param options.now - milliseconds since 1970
 * @returns undefined for a group that is not there for the reader
 * @public
 */
export function readTeam(
  snapshot: Snapshot,
  ref: string,
  options: {
    rules: readonly ConfiguredRule[];
    now: number;
    maySee?: MaySee;
  },
): TeamPage | undefined {
  const { rules, now, maySee = () => true } = options;
  const group = snapshot.group(ref);
  if (!group || !maySee(ref)) {
    return undefined;
  }
  const team = mapTeamReader(snapshot, maySee)(group);
  const interactions = readMapInteractions(snapshot, now, maySee)
    .filter(one => one.teams.includes(ref))
    .map(one => seenFrom(ref, one))
    .sort(byTroubleAndEnd);
  const reading = { snapshot, group, now, maySee };
  const { needs, neededBy } = readDependencies(reading);
  const { systems } = team.owns;
  const runs = readRuns(snapshot, ref, maySee);
  const { forOthers } = runs;
  return {
    team,
    ...(group.teamApi &&
      team.teamApi && { says: readSays(group.teamApi, reading) }),
    interactions: interactions.slice(0, TEAM_LIMITS.interactions),
    needs: needs.slice(0, TEAM_LIMITS.needs),
    neededBy: neededBy.slice(0, TEAM_LIMITS.neededBy),
    load: readLoad({ ...reading, rules, systems, interactions }),
    runs: { ...runs, forOthers: forOthers.slice(0, TEAM_LIMITS.forOthers) },
    total: {
      interactions: interactions.length,
      needs: needs.length,
      neededBy: neededBy.length,
      forOthers: forOthers.length,
    },
  };
}
