import { missedReview } from '../../decisions/inForce';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { scopeCheck } from '../shared/scopeCheck';
import { decisionScopes } from '../subjects';

/** See expired-scope.md. */
export const expiredScope = defineRule({
  id: 'expired-scope',
  family: 'decisions',
  title: 'Its review is overdue',
  severity: 'warning',
  preset: 'recommended',
  needs: ['decisionScopes'],
  options: {},
  subjects: decisionScopes,
  createCheck: context =>
    scopeCheck(context, scope => {
      const { reviewBy } = scope.entity.spec;
      if (!reviewBy) {
        return notApplicable('it states no day of review');
      }
      const evidence = [{ path: 'spec.reviewBy', value: reviewBy }];
      const missed = missedReview(scope, context.now);
      return missed
        ? finding({
            messageId: 'expired',
            message: `It was to be reviewed by ${missed}, and still says that ${scope.decider} decides.`,
            evidence,
            about: [missed],
            fix: {
              summary: `Ask ${scope.decider} whether it still holds, and set the day of the next review, or remove it.`,
            },
          })
        : pass(evidence);
    }),
});
