import { toDuration } from '../../dates';
import { escalationOf, EscalationStep } from '../../decisions/escalation';
import { Snapshot } from '../../snapshot';
import { defineRule, finding, notApplicable, RuleFinding } from '../Rule';
import { scopeCheck } from '../shared/scopeCheck';
import { whyCannotDecide } from '../shared/whyCannotDecide';
import { decisionScopes } from '../subjects';

function deadTargets(
  snapshot: Snapshot,
  steps: readonly EscalationStep[],
): RuleFinding[] {
  const targets = [...new Set(steps.map(step => step.to))].sort();
  return targets.flatMap(to => {
    const problem = whyCannotDecide(snapshot, to);
    return problem
      ? finding({
          messageId: problem.reason,
          message: `It escalates to ${to}, which ${problem.clause}.`,
          evidence: steps
            .filter(step => step.to === to)
            .map(step => ({ path: `${step.path}.to`, value: to })),
          about: [to],
          fix: {
            summary: 'Escalate to somebody who can take the decision.',
          },
        })
      : [];
  });
}

function missingTimes(steps: readonly EscalationStep[]): RuleFinding[] {
  const timeless = steps.filter(step => !toDuration(step.after));
  if (!timeless.length) {
    return [];
  }
  const targets = [...new Set(timeless.map(step => step.to))];
  return [
    finding({
      messageId: 'noTime',
      message: `It does not say after which time it goes to ${targets.join(
        ', ',
      )}.`,
      evidence: timeless.map(step => ({
        path: `${step.path}.after`,
        value: step.after ?? null,
      })),
      about: ['after'],
      fix: {
        summary:
          'Give each level a time, such as P2D, after which it is the next one.',
      },
    }),
  ];
}

function missingEnd(steps: readonly EscalationStep[]): RuleFinding[] {
  const last = steps[steps.length - 1];
  return last.terminal
    ? []
    : [
        finding({
          messageId: 'noEnd',
          message: `Its escalation has no terminal level: it does not say what follows if ${last.to} does not decide.`,
          evidence: [{ path: `${last.path}.terminal`, value: null }],
          about: ['terminal'],
          fix: {
            summary:
              'Mark the level that has the last word with terminal: true.',
          },
        }),
      ];
}

/** See escalation-dead-end.md. */
export const escalationDeadEnd = defineRule({
  id: 'escalation-dead-end',
  family: 'decisions',
  title: 'Escalation is incomplete',
  severity: 'warning',
  preset: 'recommended',
  needs: ['decisionScopes'],
  options: {},
  subjects: decisionScopes,
  createCheck: context =>
    scopeCheck(context, scope => {
      const steps = escalationOf(scope);
      return steps.length
        ? [
            ...missingEnd(steps),
            ...deadTargets(context.snapshot, steps),
            ...missingTimes(steps),
          ]
        : notApplicable('it states no escalation');
    }),
});
