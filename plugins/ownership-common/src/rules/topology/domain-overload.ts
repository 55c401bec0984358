import { append } from '../../multimap';
import { GroupNode, Snapshot } from '../../snapshot';
import { dayOf, daysBetween, toDay } from '../../topology/dates';
import { defineRule, finding, notApplicable, RuleFinding } from '../Rule';
import { livingOwners } from '../shared/groupOwners';
import { SMALLEST_GROUP_SHOWN } from '../shared/people';
import { DISBANDED, teamApiEvidence } from '../shared/teamApi';
import { teams } from '../subjects';

/** The domains in which each group owns systems. */
function domainsByOwner(snapshot: Snapshot): Map<string, string[]> {
  const byOwner = new Map<string, string[]>();
  for (const entity of snapshot.ownedEntities) {
    const { domain } = entity;
    if (domain && entity.kind.toLowerCase() === 'system') {
      livingOwners(entity).forEach(owner => append(byOwner, owner, domain));
    }
  }
  return byOwner;
}

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

function judgeSurvey(
  team: GroupNode,
  options: { maxScore: number; maxSurveyAgeDays: number },
  now: number,
): RuleFinding[] {
  const { score, surveyedOn } = team.teamApi?.spec.cognitiveLoad ?? {};
  const day = typeof surveyedOn === 'string' ? toDay(surveyedOn) : undefined;
  const age = day && daysBetween(day, dayOf(now));
  const on = day?.toISODate() ?? null;
  // An old score says nothing of today, whatever it is.
  if (age !== undefined && age > options.maxSurveyAgeDays) {
    return [
      finding({
        messageId: 'oldSurvey',
        message: `Its cognitive load was last surveyed on ${on}, ${age} days ago.`,
        evidence: teamApiEvidence(team, `${SURVEY}.surveyedOn`, on),
        about: ['survey'],
        fix: { summary: 'Ask the team again, and note the day and the score.' },
      }),
    ];
  }
  const isShown = team.members.length >= SMALLEST_GROUP_SHOWN;
  if (!isShown || typeof score !== 'number' || score <= options.maxScore) {
    return [];
  }
  return [
    finding({
      messageId: 'score',
      message: `Its cognitive load is ${score} of 10, above ${options.maxScore}.`,
      evidence: [
        ...teamApiEvidence(team, `${SURVEY}.score`, score),
        ...teamApiEvidence(team, `${SURVEY}.surveyedOn`, on),
      ],
      about: ['score'],
      fix: {
        summary:
          'Ask the team what weighs most, and take that away: a system, a dependency, or work that a platform could do.',
      },
    }),
  ];
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
    const byOwner = domainsByOwner(snapshot);
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
        ...judgeSurvey(team, options, now),
      ];
    };
  },
});
