import { DateTime } from 'luxon';
import { DeclaredTeamDependency, GroupNode } from '../../snapshot';
import { dayOf, daysBetween, toDay } from '../../dates';
import { defineRule, finding, notApplicable, RuleFinding } from '../Rule';
import { DISBANDED, teamApiEvidence } from '../shared/teamApi';
import { teams } from '../subjects';

function isTrouble(
  { type, since }: DeclaredTeamDependency,
  today: DateTime,
  maxSlowingDays: number,
): boolean {
  const from = toDay(since);
  return (
    type === 'blocking' ||
    (type === 'slowing' &&
      from !== undefined &&
      daysBetween(from, today) > maxSlowingDays)
  );
}

function toFinding(
  team: GroupNode,
  { path, on, type, since }: DeclaredTeamDependency,
): RuleFinding {
  const from = since ? `, since ${since}` : '';
  return finding({
    messageId: type,
    message: `It says that ${on} is ${type} it${from}.`,
    evidence: [
      ...teamApiEvidence(team, `${path}.type`, type),
      ...teamApiEvidence(team, `${path}.since`, since ?? null),
    ],
    about: [on],
    fix: {
      summary: `Sit down with ${on} and remove what it waits for: let it serve itself, or move the work to it.`,
    },
  });
}

/** See blocked-stream.md. */
export const blockedStream = defineRule({
  id: 'blocked-stream',
  family: 'topology',
  title: 'A stream-aligned team waits for another',
  severity: 'warning',
  preset: 'strict',
  needs: ['teamApis'],
  options: { maxSlowingDays: 90 },
  subjects: teams,
  createCheck: ({ options, now }) => {
    const today = dayOf(now);
    return team => {
      if (team.isDisbanded || team.teamType !== 'stream-aligned') {
        return notApplicable(
          team.isDisbanded ? DISBANDED : 'it is not stream-aligned',
        );
      }
      if (!team.teamDependencies.length) {
        return notApplicable('it declares no dependency');
      }
      // One finding for each team that is waited for; blocking tells the more.
      const worst = new Map<string, DeclaredTeamDependency>();
      for (const one of team.teamDependencies) {
        const known = worst.get(one.on);
        if (
          isTrouble(one, today, options.maxSlowingDays) &&
          (!known || one.type === 'blocking')
        ) {
          worst.set(one.on, one);
        }
      }
      return [...worst.values()].map(one => toFinding(team, one));
    };
  },
});
