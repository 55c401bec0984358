import { DateTime } from 'luxon';
import { GroupNode } from '../../snapshot';
import { dayOf, daysBetween, toDay } from '../../dates';
import { defineRule, RuleFinding } from '../Rule';
import { saying } from '../saying';
import { SMALLEST_GROUP_SHOWN } from '../shared/people';
import { shared } from '../shared/says';
import { systemDomains } from '../shared/systemDomains';
import { teamApiEvidence } from '../shared/teamApi';
import { teams } from '../subjects';

const say = saying({
  messages: {
    domains: 'It owns systems in {{size}} domains: {{domains}}.',
    oldSurvey_one:
      'Its cognitive load was last surveyed on {{day}}, 1 day ago.',
    oldSurvey_other:
      'Its cognitive load was last surveyed on {{day}}, {{count}} days ago.',
    score: 'Its cognitive load is {{score}} of 10, above {{max}}.',
  },
  fixes: {
    handOver:
      'Hand systems to teams that work in their domains, until what is left fits in the heads of one team.',
    askAgain: 'Ask the team again, and note the day and the score.',
    takeAway:
      'Ask the team what weighs most, and take that away: a system, a dependency, or work that a platform could do.',
  },
  clauses: {
    nothingToJudge:
      'it owns no system in a domain, and states no cognitive load',
  },
  labels: { domains: 'domains of its systems' },
});

function tooManyDomains(domains: readonly string[]): RuleFinding {
  return say.finding({
    messageId: 'domains',
    params: { size: domains.length, domains },
    evidence: [{ path: say.label('domains'), value: [...domains] }],
    about: ['domains'],
    fix: { fixId: 'handOver' },
  });
}

const SURVEY = 'spec.cognitiveLoad';

function oldSurvey(team: GroupNode, on: DateTime, count: number): RuleFinding {
  const day = on.toISODate()!;
  return say.finding({
    messageId: 'oldSurvey',
    params: { day, count },
    evidence: teamApiEvidence(team, `${SURVEY}.surveyedOn`, day),
    about: ['survey'],
    fix: { fixId: 'askAgain' },
  });
}

function highScore(team: GroupNode, score: number, max: number): RuleFinding {
  return say.finding({
    messageId: 'score',
    params: { score, max },
    evidence: teamApiEvidence(team, `${SURVEY}.score`, score),
    about: ['score'],
    fix: { fixId: 'takeAway' },
  });
}

function judgeSurvey(
  team: GroupNode,
  options: { maxScore: number; maxSurveyAgeDays: number },
  today: DateTime,
): RuleFinding[] {
  const { score, surveyedOn } = team.teamApi?.spec.cognitiveLoad ?? {};
  const on = typeof surveyedOn === 'string' ? toDay(surveyedOn) : undefined;
  const age = on ? daysBetween(on, today) : 0;
  // An old score says nothing of today, whatever it is.
  if (on && age > options.maxSurveyAgeDays) {
    return [oldSurvey(team, on, age)];
  }
  const isShown = team.members.length >= SMALLEST_GROUP_SHOWN;
  return isShown && typeof score === 'number' && score > options.maxScore
    ? [highScore(team, score, options.maxScore)]
    : [];
}

/** See domain-overload.md. */
export const domainOverload = defineRule({
  id: 'domain-overload',
  family: 'topology',
  title: 'The team has too much in its head',
  severity: 'warning',
  preset: 'recommended',
  needs: [],
  options: { maxDomains: 3, maxScore: 7, maxSurveyAgeDays: 180 },
  texts: say.texts,
  subjects: teams,
  createCheck: ({ snapshot, options, now }) => {
    const byOwner = systemDomains(snapshot);
    const today = dayOf(now);
    return team => {
      if (team.isDisbanded) {
        return shared.notApplicable('goneTeam');
      }
      const domains = [...new Set(byOwner.get(team.ref))].sort();
      if (!domains.length && !team.teamApi?.spec.cognitiveLoad) {
        return say.notApplicable('nothingToJudge');
      }
      return [
        ...(domains.length > options.maxDomains
          ? [tooManyDomains(domains)]
          : []),
        ...judgeSurvey(team, options, today),
      ];
    };
  },
});
