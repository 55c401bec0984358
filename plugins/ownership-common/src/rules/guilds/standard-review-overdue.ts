import { isPast, toDay } from '../../dates';
import { standardPhase } from '../../standards';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { standards } from '../subjects';

/** See standard-review-overdue.md. */
export const standardReviewOverdue = defineRule({
  id: 'standard-review-overdue',
  family: 'guilds',
  title: 'The review of the standard is overdue',
  severity: 'info',
  preset: 'recommended',
  needs: ['standards'],
  options: {},
  subjects: standards,
  createCheck:
    ({ now }) =>
    standard => {
      const { reviewBy } = standard.entity.spec ?? {};
      if (standardPhase(standard, now) === 'past') {
        return notApplicable('it binds nobody any more');
      }
      if (!reviewBy || !toDay(reviewBy)) {
        return notApplicable('it states no reviewBy');
      }
      const evidence = [{ path: 'spec.reviewBy', value: reviewBy }];
      return isPast(reviewBy, now)
        ? finding({
            messageId: 'overdue',
            message: `It was to be reviewed by ${reviewBy}.`,
            evidence,
            about: [reviewBy],
            fix: {
              summary:
                'Read it again: confirm it with a later date in spec.reviewBy, change it, or deprecate it.',
            },
          })
        : pass(evidence);
    },
});
