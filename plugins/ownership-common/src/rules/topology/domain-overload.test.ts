import { catalog, teamApi } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { domainOverload } from './domain-overload';

const group = (members: string) =>
  `kind: Group\nmetadata: { name: crew }\nspec: { type: team, children: [], members: [${members}] }\n`;
const FIVE = group('p1, p2, p3, p4, p5');
const FOUR = group('p1, p2, p3, p4');

/** As many domains, each with a system of the owner. */
const domains = (count: number, owner = 'crew') =>
  Array.from(
    { length: count },
    (_, index) =>
      `kind: Domain\nmetadata: { name: d${index} }\nspec: { owner: tech }\n---\nkind: System\nmetadata: { name: s${index} }\nspec: { owner: ${owner}, domain: d${index} }\n`,
  );
const survey = (surveyedOn: string, score: number | string) =>
  teamApi(
    'crew',
    `cognitiveLoad: { surveyedOn: "${surveyedOn}", score: ${score} }`,
  );

testRule(domainOverload, {
  valid: [
    { name: 'three domains', catalog: catalog(FIVE, ...domains(3)) },
    {
      name: 'a fourth system in a domain that it has',
      catalog: catalog(
        FIVE,
        ...domains(3),
        'kind: System\nmetadata: { name: more }\nspec: { owner: crew, domain: d0 }\n',
      ),
    },
    {
      name: 'a domain that does not exist',
      catalog: catalog(
        FIVE,
        ...domains(3),
        'kind: System\nmetadata: { name: more }\nspec: { owner: crew, domain: nowhere }\n',
      ),
    },
    {
      name: 'a component in a fourth domain',
      catalog: catalog(
        FIVE,
        ...domains(3),
        'kind: Domain\nmetadata: { name: far }\nspec: { owner: tech }\n',
        'kind: System\nmetadata: { name: distant }\nspec: { owner: payments, domain: far }\n',
        'kind: Component\nmetadata: { name: x }\nspec: { type: service, lifecycle: production, owner: crew, system: distant }\n',
      ),
    },
    {
      name: 'a score at the limit, 180 days old',
      catalog: catalog(FIVE, survey('2025-07-05', 7)),
    },
    {
      name: 'a high score of four people',
      catalog: catalog(FOUR, survey('2025-12-01', 10)),
    },
    {
      name: 'a score that is none, on a day that is none',
      catalog: catalog(FIVE, survey('last spring', '{ of: 9 }')),
    },
    {
      name: 'other limits',
      catalog: catalog(FIVE, ...domains(4), survey('2025-01-01', 9)),
      options: { maxDomains: 4, maxScore: 9, maxSurveyAgeDays: 365 },
    },
  ],
  invalid: [
    {
      name: 'four domains',
      catalog: catalog(FIVE, ...domains(4)),
      findings: [
        {
          subject: 'group:default/crew',
          severity: 'warning',
          accountable: 'group:default/crew',
          messageId: 'domains',
          message:
            'It owns systems in 4 domains: domain:default/d0, domain:default/d1, domain:default/d2, domain:default/d3.',
        },
      ],
    },
    {
      name: 'a score above the limit',
      catalog: catalog(FIVE, survey('2025-12-01', 7.5)),
      findings: [
        {
          messageId: 'score',
          message: 'Its cognitive load is 7.5 of 10, above 7.',
        },
      ],
    },
    {
      name: 'a score above the limit, on a day that nobody noted',
      catalog: catalog(FIVE, teamApi('crew', 'cognitiveLoad: { score: 8 }')),
      findings: [{ messageId: 'score' }],
    },
    {
      name: 'a survey 181 days old, whose score nobody judges',
      catalog: catalog(FIVE, survey('2025-07-04', 9)),
      findings: [
        {
          messageId: 'oldSurvey',
          message:
            'Its cognitive load was last surveyed on 2025-07-04, 181 days ago.',
        },
      ],
    },
    {
      name: 'a survey of yesterday, where it is to be of today',
      catalog: catalog(FIVE, survey('2025-12-31', 9)),
      options: { maxSurveyAgeDays: 0 },
      findings: [
        {
          messageId: 'oldSurvey',
          message:
            'Its cognitive load was last surveyed on 2025-12-31, 1 day ago.',
        },
      ],
    },
    {
      name: 'an old survey of four people, without its score',
      catalog: catalog(FOUR, survey('2025-07-04', 9)),
      findings: [
        {
          messageId: 'oldSurvey',
          evidence: [
            {
              ref: 'teamapi:default/crew',
              path: 'spec.cognitiveLoad.surveyedOn',
              value: '2025-07-04',
            },
          ],
        },
      ],
    },
    {
      name: 'two troubles',
      catalog: catalog(FIVE, ...domains(4), survey('2025-12-01', 9)),
      findings: [{ messageId: 'domains' }, { messageId: 'score' }],
    },
  ],
  notApplicable: [
    {
      name: 'neither systems nor a survey',
      catalog: catalog(FIVE),
      subject: 'group:default/crew',
      because: 'it owns no system in a domain, and states no cognitive load',
    },
    {
      name: 'a team that is gone',
      catalog: catalog(FIVE, ...domains(4), teamApi('crew', 'status: merged')),
      subject: 'group:default/crew',
      because: 'it was merged or disbanded',
    },
  ],
});
