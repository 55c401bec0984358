import { fingerprintOf } from '../../findings';
import { Waiver } from '../../overlay';
import { danglingOwner } from '../ownership/dangling-owner';
import { noOnCall } from '../run/no-on-call';
import { catalog, service, X } from '../testing/catalog';
import { must, standard } from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { standardUnmet } from './standard-unmet';
import { waiverExpired } from './waiver-expired';

// Today is 2026-01-01.
const YESTERDAY = '2025-12-31';
const GONE = 'group:default/gone';
const orphan = catalog(service({ spec: 'owner: gone' }));

const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  id: 'w1',
  rule: 'dangling-owner',
  fingerprint: fingerprintOf('dangling-owner', X, [GONE]),
  subject: X,
  reason: 'The team is being set up.',
  expiresOn: YESTERDAY,
  state: 'approved',
  requestedBy: 'group:default/payments',
  requestedAt: '2025-06-01T00:00:00Z',
  ...more,
});
const selection = (more: Partial<Waiver> = {}): Waiver => ({
  ...waiver(more),
  fingerprint: undefined,
  subject: undefined,
  appliesTo: { kind: 'Component' },
});
const about = (id: string, subject = X) => ({
  subject,
  fingerprint: fingerprintOf('waiver-expired', subject, [id]),
});

// Two requirements, neither of which is met.
const TWO_UNMET = catalog(
  service(),
  standard(
    'status: adopted, requirements: [{ id: a, level: MUST, statement: A., check: { spec.x: y } }, { id: b, level: MUST, statement: B., check: { spec.type: service } }]',
  ),
);
const unmet = (requirement: string) => ({
  rule: 'standard-unmet',
  fingerprint: fingerprintOf('standard-unmet', X, [
    'standard:default/law',
    requirement,
  ]),
});

testRule(
  waiverExpired,
  {
    waiversOfPage: [
      waiver({
        subject: 'component:default/checkout',
        fingerprint: fingerprintOf(
          'dangling-owner',
          'component:default/checkout',
          [GONE],
        ),
        expiresOn: '2025-06-30',
      }),
    ],
    valid: [
      { name: 'no waivers', catalog: orphan },
      {
        name: 'on its last day',
        catalog: orphan,
        waivers: [waiver({ expiresOn: '2026-01-01' })],
      },
      {
        name: 'what it accepted was mended',
        catalog: catalog(service()),
        waivers: [waiver(), selection({ id: 'w2' })],
      },
      {
        name: 'another owner dangles now, which it never accepted',
        catalog: catalog(service({ spec: 'owner: lost' })),
        waivers: [waiver()],
      },
      {
        name: 'of two requirements, the one that it accepted is met now',
        catalog: TWO_UNMET,
        waivers: [waiver(unmet('b'))],
      },
      {
        name: 'its entity is gone',
        catalog: catalog(service({ name: 'y' })),
        waivers: [waiver()],
      },
      {
        name: 'another one accepts the same finding today',
        catalog: orphan,
        waivers: [waiver(), waiver({ id: 'w2', expiresOn: '2026-01-01' })],
      },
      {
        name: 'a selection accepts the same finding today',
        catalog: orphan,
        waivers: [waiver(), selection({ id: 'w2', expiresOn: '2026-06-30' })],
      },
      {
        name: 'one of a rule that is off',
        catalog: orphan,
        waivers: [waiver({ rule: 'hollow-owner', fingerprint: undefined })],
      },
      {
        name: 'one of this rule itself',
        catalog: orphan,
        waivers: [selection({ rule: 'waiver-expired' })],
      },
      {
        name: 'a selection that cannot be read',
        catalog: orphan,
        waivers: [{ ...selection(), appliesTo: { $all: 7 } as {} }],
      },
    ],
    invalid: [
      {
        name: 'the day after its last',
        catalog: orphan,
        waivers: [waiver()],
        findings: [
          {
            ...about('w1'),
            severity: 'warning',
            messageId: 'expired',
            message:
              'A waiver of dangling-owner held until 2025-12-31, and what it accepted is still there.',
            evidence: [
              { path: 'waiver', value: 'w1' },
              { path: 'expiresOn of the waiver', value: YESTERDAY },
            ],
          },
        ],
      },
      {
        name: 'no date, and what is no date',
        catalog: catalog(
          service({ spec: 'owner: gone' }),
          service({ name: 'y', spec: 'owner: gone' }),
        ),
        waivers: [
          waiver({ expiresOn: undefined }),
          waiver({
            id: 'w2',
            subject: 'component:default/y',
            fingerprint: undefined,
            expiresOn: 'some day',
          }),
        ],
        findings: [
          {
            ...about('w1'),
            messageId: 'undated',
            message: 'A waiver of dangling-owner has no date on which it ends.',
          },
          { ...about('w2', 'component:default/y'), messageId: 'undated' },
        ],
      },
      {
        name: 'a selection, on each entity that still has a finding',
        catalog: catalog(
          service({ spec: 'owner: gone' }),
          service({ name: 'y' }),
          service({ name: 'z', spec: 'owner: gone' }),
          'kind: API\nmetadata: { name: a }\nspec: { owner: gone }\n',
        ),
        waivers: [selection()],
        findings: [about('w1'), about('w1', 'component:default/z')],
      },
      {
        name: 'of three that ran out, the last',
        catalog: orphan,
        waivers: [
          waiver({ id: 'w2', expiresOn: '2025-06-30' }),
          waiver({ id: 'w3', expiresOn: '2025-09-30' }),
          selection({ id: 'w1', expiresOn: '2025-03-31' }),
        ],
        findings: [about('w3')],
      },
      {
        name: 'one without a date rather than one that ran out',
        catalog: orphan,
        waivers: [waiver({ id: 'w2', expiresOn: undefined }), waiver()],
        findings: [about('w2')],
      },
      {
        name: 'two of two rules',
        catalog: orphan,
        waivers: [waiver(), selection({ id: 'w2', rule: 'no-on-call' })],
        findings: [about('w1'), about('w2')],
      },
      {
        name: 'the one requirement of two that is still unmet',
        catalog: TWO_UNMET,
        waivers: [waiver(unmet('a')), waiver({ id: 'w2', ...unmet('b') })],
        findings: [about('w1')],
      },
      {
        name: 'one that holds accepts something else',
        catalog: catalog(
          service(),
          standard(`status: adopted, ${must('{ spec.x: y }')}`),
        ),
        waivers: [
          selection({ rule: 'standard-unmet' }),
          waiver({ id: 'w2', expiresOn: '2026-06-30' }),
        ],
        findings: [about('w1')],
      },
    ],
    notApplicable: [],
  },
  [danglingOwner, noOnCall, standardUnmet],
);
