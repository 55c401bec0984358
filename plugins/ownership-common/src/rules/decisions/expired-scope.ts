import { missedReview } from '../../decisions/inForce';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { scopeCheck } from '../shared/scopeCheck';
import { decisionScopes } from '../subjects';

const say = saying({
  messages: {
    expired:
      'It was to be reviewed by {{missed}}, and still says that {{decider}} decides.',
  },
  fixes: {
    askAgain:
      'Ask {{decider}} whether it still holds, and set the day of the next review, or remove it.',
  },
  clauses: { noReview: 'it states no day of review' },
});

/** See expired-scope.md. */
export const expiredScope = defineRule({
  id: 'expired-scope',
  family: 'decisions',
  title: 'Its review is overdue',
  severity: 'warning',
  preset: 'recommended',
  needs: ['decisionScopes'],
  options: {},
  texts: say.texts,
  subjects: decisionScopes,
  createCheck: context =>
    scopeCheck(context, scope => {
      const { reviewBy } = scope.entity.spec;
      if (!reviewBy) {
        return say.notApplicable('noReview');
      }
      const evidence = [{ path: 'spec.reviewBy', value: reviewBy }];
      const missed = missedReview(scope, context.now);
      return missed
        ? say.finding({
            messageId: 'expired',
            params: { missed, decider: scope.decider },
            evidence,
            about: [missed],
            fix: { fixId: 'askAgain' },
          })
        : pass(evidence);
    }),
});
