import { fingerprintOf } from '../../findings';
import { noOnCall } from '../run/no-on-call';
import { catalog, service, X } from '../testing/catalog';
import { must, standard } from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { standardUnmet } from './standard-unmet';
import { waiverExpired } from './waiver-expired';

// Today is 2026-01-01.
const LAW = 'standard:default/law';
const DESCRIBED = '{ metadata.description: { $exists: true } }';
const law = (spec: string) => standard(`status: adopted, ${spec}`);

testRule(
  standardUnmet,
  {
    valid: [
      {
        name: 'a predicate that it matches',
        catalog: catalog(service(), law(must('{ spec.type: service }'))),
      },
      {
        name: 'a rule that passes',
        catalog: catalog(
          service({
            annotations: 'pillars.dev/on-call: pager',
          }),
          law(must('no-on-call')),
        ),
      },
      {
        name: 'a SHOULD and a MAY',
        catalog: catalog(
          service(),
          law(
            `requirements: [{ id: a, level: SHOULD, statement: A., check: ${DESCRIBED} }, { id: b, level: MAY, statement: B., check: ${DESCRIBED} }]`,
          ),
        ),
      },
      {
        name: 'what does not match appliesTo',
        catalog: catalog(
          service(),
          law(`appliesTo: { kind: API }, ${must(DESCRIBED)}`),
        ),
      },
      {
        name: 'what no rule or predicate can tell',
        catalog: catalog(
          service(),
          law(must()),
          standard(`status: adopted, ${must('no-such-rule')}`, 'b'),
          standard(`status: adopted, ${must('{ $all: 7 }')}`, 'c'),
        ),
      },
      {
        name: 'a group, which is no owned entity',
        catalog: catalog(law(must(DESCRIBED))),
      },
    ],
    invalid: [
      {
        name: 'a predicate that it does not match',
        catalog: catalog(service(), law(must(DESCRIBED))),
        findings: [
          {
            subject: X,
            severity: 'error',
            messageId: 'unmet',
            accountable: 'group:default/payments',
            message: `It does not meet ${LAW}, which says "Somebody tried it".`,
            evidence: [{ path: 'metadata.description', value: null }],
            fingerprint: fingerprintOf('standard-unmet', X, [LAW, 'tried']),
          },
        ],
      },
      {
        name: 'a rule that finds something',
        catalog: catalog(service(), law(must('no-on-call'))),
        findings: [
          {
            evidence: [
              {
                ref: LAW,
                path: 'spec.requirements[0].check',
                value: 'no-on-call',
              },
            ],
            fix: { summary: 'Do what no-on-call says of it.' },
          },
        ],
      },
      {
        name: 'two requirements of two standards, by their refs',
        catalog: catalog(
          service(),
          standard(
            `status: adopted, requirements: [{ id: z, level: MUST, statement: Z., check: ${DESCRIBED} }, { id: a, level: MUST, statement: A., check: ${DESCRIBED} }]`,
            'second',
          ),
          standard(`status: adopted, ${must(DESCRIBED)}`, 'first'),
        ),
        findings: [
          { message: expect.stringContaining('first, which says "Somebody') },
          { message: expect.stringContaining('second, which says "Z"') },
          { message: expect.stringContaining('second, which says "A"') },
        ],
      },
      {
        name: 'on the first day and on the last',
        catalog: catalog(
          service(),
          law(
            `effectiveFrom: 2026-01-01, sunsetOn: 2026-01-01, ${must(
              DESCRIBED,
            )}`,
          ),
        ),
        findings: [{ subject: X }],
      },
      {
        name: 'its own id as a check beside another requirement',
        catalog: catalog(
          service(),
          law(
            `requirements: [{ id: a, level: MUST, statement: A., check: standard-unmet }, { id: b, level: MUST, statement: B., check: ${DESCRIBED} }]`,
          ),
        ),
        findings: [{ message: expect.stringContaining('"B"') }],
      },
      {
        name: 'a waiver that has run out, which is found first',
        catalog: catalog(service(), law(must('waiver-expired'))),
        waivers: [
          {
            id: 'w',
            rule: 'no-on-call',
            appliesTo: { kind: 'Component' },
            reason: 'Later.',
            expiresOn: '2025-12-31',
            state: 'approved',
            requestedBy: 'group:default/payments',
            requestedAt: '2025-01-01T00:00:00Z',
          },
        ],
        findings: [{ fix: { summary: 'Do what waiver-expired says of it.' } }],
      },
    ],
    notApplicable: [
      ...[
        'status: proposed',
        'status: trial',
        'status: deprecated',
        'status: retired',
        'status: adopted, effectiveFrom: 2026-01-02',
        'status: adopted, sunsetOn: 2025-12-31',
      ].map(spec => ({
        name: `a standard of { ${spec} }`,
        catalog: catalog(service(), standard(`${spec}, ${must(DESCRIBED)}`)),
        subject: X,
        because: 'no MUST of a standard in force binds it',
      })),
      {
        name: 'a rule that does not apply',
        catalog: catalog(
          'kind: Component\nmetadata: { name: x }\nspec: { type: library, owner: payments }\n',
          law(must('no-on-call')),
        ),
        subject: X,
        because: 'no MUST that binds it applies or can be checked',
      },
      {
        name: 'its own id for its only check',
        catalog: catalog(service(), law(must('standard-unmet'))),
        subject: X,
        because: 'no MUST that binds it applies or can be checked',
      },
    ],
  },
  [noOnCall, waiverExpired],
);
