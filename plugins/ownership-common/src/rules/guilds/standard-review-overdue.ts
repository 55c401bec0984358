import { isPast, toDay } from '../../dates';
import { standardPhase } from '../../standards';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { standards } from '../subjects';

const say = saying({
  messages: { overdue: 'It was to be reviewed by {{reviewBy}}.' },
  fixes: {
    readAgain:
      'Read it again: confirm it with a later date in spec.reviewBy, change it, or deprecate it.',
  },
  clauses: {
    past: 'it binds nobody any more',
    noDate: 'it states no reviewBy',
  },
});

/** See standard-review-overdue.md. */
export const standardReviewOverdue = defineRule({
  id: 'standard-review-overdue',
  family: 'guilds',
  title: 'The review of the standard is overdue',
  severity: 'info',
  preset: 'recommended',
  needs: ['standards'],
  options: {},
  texts: say.texts,
  subjects: standards,
  createCheck:
    ({ now }) =>
    standard => {
      const { reviewBy } = standard.entity.spec ?? {};
      if (standardPhase(standard, now) === 'past') {
        return say.notApplicable('past');
      }
      if (!reviewBy || !toDay(reviewBy)) {
        return say.notApplicable('noDate');
      }
      const evidence = [{ path: 'spec.reviewBy', value: reviewBy }];
      return isPast(reviewBy, now)
        ? say.finding({
            messageId: 'overdue',
            params: { reviewBy },
            evidence,
            about: [reviewBy],
            fix: { fixId: 'readAgain' },
          })
        : pass(evidence);
    },
});
