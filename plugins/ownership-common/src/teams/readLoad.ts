import { stringifyEntityRef } from '@backstage/catalog-model';
import { dayOf, daysBetween, toDay } from '../dates';
import { MaySee } from '../decisions/answer';
import { ConfiguredRule } from '../rules';
import { SMALLEST_GROUP_SHOWN } from '../rules/shared/people';
import { systemDomains } from '../rules/shared/systemDomains';
import { GroupNode, Snapshot } from '../snapshot';
import { limitOf } from './limits';
import { TeamInteractionItem, TeamLoad } from './types';

const isSmall = ({ members }: GroupNode) =>
  members.length < SMALLEST_GROUP_SHOWN;

/** Its size; nothing where the reader may see too few of them to tell. */
function sizeOf(group: GroupNode, maySee: MaySee): TeamLoad[] {
  const value = group.members.filter(maySee).length;
  if (isSmall(group)) {
    return [{ measure: 'members' }];
  }
  return value < SMALLEST_GROUP_SHOWN ? [] : [{ measure: 'members', value }];
}

/** What its people said of it, where the reader may see the TeamAPI. */
function surveyOf(
  group: GroupNode,
  { maySee, now }: { maySee: MaySee; now: number },
): TeamLoad[] {
  const { teamApi } = group;
  if (!teamApi || !maySee(stringifyEntityRef(teamApi))) {
    return [];
  }
  const { score, surveyedOn } = teamApi.spec.cognitiveLoad ?? {};
  const on = toDay(surveyedOn);
  const load: TeamLoad[] = [];
  if (typeof score === 'number') {
    load.push(
      isSmall(group)
        ? { measure: 'score' }
        : { measure: 'score', value: score },
    );
  }
  if (on) {
    const value = Math.max(0, daysBetween(on, dayOf(now)));
    load.push({ measure: 'surveyAge', value });
  }
  return load;
}

/** What weighs on a team, counted as the rules that judge it do. */
function measure(options: {
  snapshot: Snapshot;
  group: GroupNode;
  systems: number;
  interactions: readonly TeamInteractionItem[];
  maySee: MaySee;
  now: number;
}): TeamLoad[] {
  const { snapshot, group, systems, interactions, maySee } = options;
  const domains = new Set(systemDomains(snapshot, maySee).get(group.ref));
  const current = interactions.filter(
    one => !one.planned && one.trouble !== 'ended',
  );
  const partners = new Set(
    current.filter(one => one.mode === 'collaboration').map(one => one.with),
  );
  const counted: TeamLoad[] = [
    { measure: 'systems', value: systems },
    { measure: 'domains', value: domains.size },
    { measure: 'interactions', value: current.length },
    {
      measure: 'collaborations',
      value: group.teamType === 'platform' ? partners.size : 0,
    },
  ];
  return [
    ...counted.filter(one => one.value),
    ...sizeOf(group, maySee),
    ...surveyOf(group, options),
  ];
}

/** Which option of which rule says how much is too much. */
const LIMITS: Partial<Record<TeamLoad['measure'], [string, string]>> = {
  domains: ['domain-overload', 'maxDomains'],
  collaborations: ['platform-collaborates-widely', 'max'],
  members: ['team-size', 'max'],
  score: ['domain-overload', 'maxScore'],
  surveyAge: ['domain-overload', 'maxSurveyAgeDays'],
};

/** What weighs on a team, and how much of it the rules take for well. */
export function readLoad(
  options: Parameters<typeof measure>[0] & { rules: readonly ConfiguredRule[] },
): TeamLoad[] {
  const { group, rules } = options;
  if (!group.isTeam || group.isDisbanded) {
    return [];
  }
  return measure(options).map(one => {
    const place = LIMITS[one.measure];
    return { ...one, ...(place && limitOf(rules, group, ...place)) };
  });
}
