import { fingerprintOf } from '../../findings';
import { noOnCall } from '../run/no-on-call';
import { catalog, service } from '../testing/catalog';
import { must, standard } from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { understaffedGuild } from './understaffed-guild';
import { unverifiableMust } from './unverifiable-must';

const LAW = 'standard:default/law';
const law = (check?: string) => standard(`status: adopted, ${must(check)}`);
const fingerprint = fingerprintOf('unverifiable-must', LAW, ['tried']);

testRule(
  unverifiableMust,
  {
    valid: [
      {
        name: 'a predicate, which nothing matches',
        catalog: catalog(service(), law('{ spec.type: library }')),
      },
      {
        name: 'a rule that has a finding',
        catalog: catalog(service(), law('no-on-call')),
      },
      {
        name: 'a rule that does not apply to anything that is bound',
        catalog: catalog(
          'kind: Component\nmetadata: { name: x }\nspec: { type: library, owner: payments }\n',
          law('no-on-call'),
        ),
      },
      {
        name: 'a rule that does not exist, where nothing is bound',
        catalog: catalog(law('no-such-rule')),
      },
      {
        name: 'a SHOULD without a check beside a MUST with one',
        catalog: catalog(
          service(),
          standard(
            'status: adopted, requirements: [{ id: a, level: SHOULD, statement: A. }, { id: b, level: MUST, statement: B., check: no-on-call }]',
          ),
        ),
      },
    ],
    invalid: [
      {
        name: 'no check',
        catalog: catalog(law()),
        findings: [
          {
            subject: LAW,
            severity: 'info',
            messageId: 'noCheck',
            message: 'The MUST "Somebody tried it" has no check.',
            evidence: [{ path: 'spec.requirements[0].check', value: null }],
            fingerprint,
          },
        ],
      },
      {
        name: 'two without, on trial',
        catalog: catalog(
          standard(
            'status: trial, requirements: [{ id: a, level: MUST, statement: A. }, { id: b, level: MUST, statement: B. }]',
          ),
        ),
        findings: [
          { message: 'The MUST "A" has no check.' },
          { message: 'The MUST "B" has no check.' },
        ],
      },
      {
        name: 'a rule that does not exist',
        catalog: catalog(service(), law('no-oncall')),
        findings: [
          {
            messageId: 'silent',
            message:
              'The check of the MUST "Somebody tried it" is no-oncall, which says nothing of what the standard binds.',
            evidence: [
              { path: 'spec.requirements[0].check', value: 'no-oncall' },
              { path: 'entities that it binds', value: 1 },
            ],
            fingerprint,
          },
        ],
      },
      {
        name: 'a rule that looks at guilds',
        catalog: catalog(service(), law('understaffed-guild')),
        findings: [{ messageId: 'silent' }],
      },
      {
        name: 'the sum of all requirements',
        catalog: catalog(service(), law('standard-unmet')),
        findings: [{ messageId: 'silent' }],
      },
      {
        name: 'a predicate that cannot be read',
        catalog: catalog(service(), law('{ $all: 7 }')),
        findings: [{ messageId: 'silent' }],
      },
    ],
    notApplicable: [
      {
        name: 'a proposal',
        catalog: catalog(standard(`status: proposed, ${must()}`)),
        subject: LAW,
        because: 'it is neither on trial nor adopted',
      },
      {
        name: 'a deprecated standard',
        catalog: catalog(standard(`status: deprecated, ${must()}`)),
        subject: LAW,
        because: 'it is neither on trial nor adopted',
      },
      {
        name: 'no MUST',
        catalog: catalog(standard()),
        subject: LAW,
        because: 'none of its requirements is a MUST',
      },
    ],
  },
  [noOnCall, understaffedGuild],
);
