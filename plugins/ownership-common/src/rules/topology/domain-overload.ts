import { DateTime } from 'luxon';
import { GroupNode } from '../../snapshot';
import { dayOf, daysBetween, toDay } from '../../dates';
import { defineRule, finding, notApplicable, RuleFinding } from '../Rule';
import { SMALLEST_GROUP_SHOWN } from '../shared/people';
import { DISBANDED, teamApiEvidence } from '../shared/teamApi';
import { systemDomains } from '../shared/systemDomains';
import { teams } from '../subjects';

function tooManyDomains(domains: readonly string[]): RuleFinding {
  return finding({
    messageId: 'domains',
    message: `It owns systems in ${domains.length} domains: ${domains.join(
      ', ',
    )}.`,
    evidence: [{ path: 'domains of its systems', value: [...domains] }],
    about: ['domains'],
    fix: {
      summary:
        'Hand systems to teams that work in their domains, until what is left fits in the heads of one team.',
    },
  });
}

const SURVEY = 'spec.cognitiveLoad';

function oldSurvey(team: GroupNode, on: DateTime, age: number): RuleFinding {
  const day = on.toISODate();
  return finding({
    messageId: 'oldSurvey',
    message: `Its cognitive load was last surveyed on ${day}, ${age} days ago.`,
    evidence: teamApiEvidence(team, `${SURVEY}.surveyedOn`, day),
    about: ['survey'],
    fix: { summary: 'Ask the team again, and note the day and the score.' },
  });
}

function highScore(team: GroupNode, score: number, max: number): RuleFinding {
  return finding({
    messageId: 'score',
    message: `Its cognitive load is ${score} of 10, above ${max}.`,
    evidence: teamApiEvidence(team, `${SURVEY}.score`, score),
    about: ['score'],
    fix: {
      summary:
        'Ask the team what weighs most, and take that away: a system, a dependency, or work that a platform could do.',
    },
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
  subjects: teams,
  createCheck: ({ snapshot, options, now }) => {
    const byOwner = systemDomains(snapshot);
    const today = dayOf(now);
    return team => {
      if (team.isDisbanded) {
        return notApplicable(DISBANDED);
      }
      const domains = [...new Set(byOwner.get(team.ref))].sort();
      if (!domains.length && !team.teamApi?.spec.cognitiveLoad) {
        return notApplicable(
          'it owns no system in a domain, and states no cognitive load',
        );
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
