import { fingerprintOf } from '../../findings';
import { standard } from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { standardPastSunset } from './standard-past-sunset';

// Today is 2026-01-01.
const LAW = 'standard:default/law';

testRule(standardPastSunset, {
  valid: [
    { name: 'an adopted standard', catalog: standard() },
    {
      name: 'on the day of its sunset',
      catalog: standard('status: adopted, sunsetOn: 2026-01-01'),
    },
    {
      name: 'deprecated in favour of another',
      catalog: `${standard(
        'status: deprecated, supersededBy: new',
      )}---${standard('status: adopted', 'new')}`,
    },
    {
      name: 'deprecated in a circle, where each names another',
      catalog: `${standard(
        'status: deprecated, supersededBy: new',
      )}---${standard(
        'status: deprecated, supersededBy: standard:law',
        'new',
      )}`,
    },
  ],
  invalid: [
    {
      name: 'the day after its sunset',
      catalog: standard('status: adopted, sunsetOn: 2025-12-31'),
      findings: [
        {
          subject: LAW,
          severity: 'warning',
          messageId: 'sunset',
          message: 'Its sunset was on 2025-12-31, and it is not retired.',
          evidence: [{ path: 'spec.sunsetOn', value: '2025-12-31' }],
          fix: {
            summary: expect.any(String),
            patch: { path: ['spec', 'status'], value: 'retired' },
          },
        },
      ],
    },
    {
      name: 'deprecated, without a successor and past its sunset: one finding',
      catalog: standard('status: deprecated, sunsetOn: 2025-12-31'),
      findings: [{ messageId: 'sunset' }],
    },
    {
      name: 'deprecated without a successor',
      catalog: standard('status: deprecated'),
      findings: [
        {
          messageId: 'noSuccessor',
          message: 'It is deprecated and names no standard to follow instead.',
          evidence: [
            { path: 'spec.status', value: 'deprecated' },
            { path: 'spec.supersededBy', value: null },
          ],
          fingerprint: fingerprintOf('standard-past-sunset', LAW, [
            'successor',
          ]),
        },
      ],
    },
    {
      name: 'a successor that does not exist',
      catalog: standard('status: deprecated, supersededBy: new'),
      findings: [
        {
          messageId: 'unknownSuccessor',
          message:
            'It is deprecated in favour of standard:default/new, which is no other standard of the catalog.',
          fingerprint: fingerprintOf('standard-past-sunset', LAW, [
            'successor',
            'standard:default/new',
          ]),
        },
      ],
    },
    {
      name: 'itself for a successor',
      catalog: standard('status: deprecated, supersededBy: law'),
      findings: [{ messageId: 'unknownSuccessor' }],
    },
  ],
  notApplicable: [
    {
      name: 'a retired standard',
      catalog: standard('status: retired, sunsetOn: 2025-12-31'),
      subject: LAW,
      because: 'it is retired',
    },
  ],
});
