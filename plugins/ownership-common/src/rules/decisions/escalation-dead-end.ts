import { toDuration } from '../../dates';
import { escalationOf, EscalationStep } from '../../decisions/escalation';
import { Snapshot } from '../../snapshot';
import { defineRule, RuleFinding } from '../Rule';
import { saying } from '../saying';
import { scopeCheck } from '../shared/scopeCheck';
import { whyCannotDecide } from '../shared/whyCannotDecide';
import { decisionScopes } from '../subjects';

const CANNOT_DECIDE = 'It escalates to {{to}}, which {{problem}}.';

const say = saying({
  messages: {
    wrongKind: CANNOT_DECIDE,
    placeholder: CANNOT_DECIDE,
    dangling: CANNOT_DECIDE,
    disbanded: CANNOT_DECIDE,
    hollow: CANNOT_DECIDE,
    noTime: 'It does not say after which time it goes to {{targets}}.',
    noEnd:
      'Its escalation has no terminal level: it does not say what follows if {{last}} does not decide.',
  },
  fixes: {
    nameAnother: 'Escalate to somebody who can take the decision.',
    giveTime:
      'Give each level a time, such as P2D, after which it is the next one.',
    markEnd: 'Mark the level that has the last word with terminal: true.',
  },
  clauses: { noEscalation: 'it states no escalation' },
});

function deadTargets(
  snapshot: Snapshot,
  steps: readonly EscalationStep[],
): RuleFinding[] {
  const targets = [...new Set(steps.map(step => step.to))].sort();
  return targets.flatMap(to => {
    const problem = whyCannotDecide(snapshot, to);
    return problem
      ? say.finding({
          messageId: problem.reason,
          params: { to, problem: problem.clause },
          evidence: steps
            .filter(step => step.to === to)
            .map(step => ({ path: `${step.path}.to`, value: to })),
          about: [to],
          fix: { fixId: 'nameAnother' },
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
    say.finding({
      messageId: 'noTime',
      params: { targets },
      evidence: timeless.map(step => ({
        path: `${step.path}.after`,
        value: step.after ?? null,
      })),
      about: ['after'],
      fix: { fixId: 'giveTime' },
    }),
  ];
}

function missingEnd(steps: readonly EscalationStep[]): RuleFinding[] {
  const last = steps[steps.length - 1];
  return last.terminal
    ? []
    : [
        say.finding({
          messageId: 'noEnd',
          params: { last: last.to },
          evidence: [{ path: `${last.path}.terminal`, value: null }],
          about: ['terminal'],
          fix: { fixId: 'markEnd' },
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
  texts: say.texts,
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
        : say.notApplicable('noEscalation');
    }),
});
