import { fingerprintOf } from '../../findings';
import { guild, standard } from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { standardReviewOverdue } from './standard-review-overdue';

// Today is 2026-01-01.
const LAW = 'standard:default/law';

testRule(standardReviewOverdue, {
  valid: [
    {
      name: 'on the last day',
      catalog: standard('status: adopted, reviewBy: 2026-01-01'),
    },
  ],
  invalid: [
    {
      name: 'the day after',
      catalog: `${standard('status: adopted, reviewBy: 2025-12-31')}---${guild(
        'chairs: [ana]',
      )}`,
      findings: [
        {
          subject: LAW,
          severity: 'info',
          accountable: 'guild:default/craft',
          message: 'It was to be reviewed by 2025-12-31.',
          evidence: [{ path: 'spec.reviewBy', value: '2025-12-31' }],
          fingerprint: fingerprintOf('standard-review-overdue', LAW, [
            '2025-12-31',
          ]),
        },
      ],
    },
    {
      name: 'a forgotten proposal',
      catalog: standard('status: proposed, reviewBy: 2025-12-31'),
      findings: [{ subject: LAW }],
    },
  ],
  notApplicable: [
    {
      name: 'no date',
      catalog: standard(),
      subject: LAW,
      because: 'it states no reviewBy',
    },
    {
      name: 'what is no date',
      catalog: standard('status: adopted, reviewBy: soon'),
      subject: LAW,
      because: 'it states no reviewBy',
    },
    {
      name: 'a deprecated standard',
      catalog: standard('status: deprecated, reviewBy: 2025-12-31'),
      subject: LAW,
      because: 'it binds nobody any more',
    },
    {
      name: 'a standard past its sunset',
      catalog: standard(
        'status: adopted, reviewBy: 2025-12-31, sunsetOn: 2025-12-31',
      ),
      subject: LAW,
      because: 'it binds nobody any more',
    },
  ],
});
