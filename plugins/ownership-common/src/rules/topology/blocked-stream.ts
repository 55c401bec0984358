import { DateTime } from 'luxon';
import { DeclaredTeamDependency, GroupNode } from '../../snapshot';
import { dayOf, daysBetween, toDay } from '../../dates';
import { defineRule, RuleFinding } from '../Rule';
import { saying } from '../saying';
import { shared } from '../shared/says';
import { teamApiEvidence } from '../shared/teamApi';
import { teams } from '../subjects';

const say = saying({
  messages: {
    blocking: 'It says that {{on}} is blocking it.',
    blocking_since: 'It says that {{on}} is blocking it, since {{since}}.',
    slowing: 'It says that {{on}} is slowing it, since {{since}}.',
  },
  fixes: {
    sitDown:
      'Sit down with {{on}} and remove what it waits for: let it serve itself, or move the work to it.',
  },
  clauses: {
    otherType: 'it is not stream-aligned',
    declaresNone: 'it declares no dependency',
  },
});

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
  return say.finding({
    messageId: type === 'blocking' ? 'blocking' : 'slowing',
    params: { on, since, context: since ? 'since' : undefined },
    evidence: [
      ...teamApiEvidence(team, `${path}.type`, type),
      ...teamApiEvidence(team, `${path}.since`, since ?? null),
    ],
    about: [on],
    fix: { fixId: 'sitDown' },
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
  texts: say.texts,
  subjects: teams,
  createCheck: ({ options, now }) => {
    const today = dayOf(now);
    return team => {
      if (team.isDisbanded) {
        return shared.notApplicable('goneTeam');
      }
      if (team.teamType !== 'stream-aligned') {
        return say.notApplicable('otherType');
      }
      if (!team.teamDependencies.length) {
        return say.notApplicable('declaresNone');
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
