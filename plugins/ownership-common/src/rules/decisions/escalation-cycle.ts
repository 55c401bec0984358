import { Evidence } from '../../findings';
import { DecisionIndex, Question, ScopeInForce } from '../../decisions';
import {
  escalationCycles,
  escalationOf,
  EscalationStep,
} from '../../decisions/escalation';
import { append } from '../../multimap';
import { defineRule, RuleFinding } from '../Rule';
import { saying } from '../saying';
import { scopeCheck } from '../shared/scopeCheck';
import { decisionScopes } from '../subjects';

const say = saying({
  messages: {
    circle:
      'Escalation of {{decision}} for {{entity}} comes back to where it began: {{way}}.',
    repeated: 'Its escalation goes to {{to}} more than once: {{way}}.',
  },
  fixes: {
    breakIt:
      'Let one of these scopes escalate to somebody who does not pass it back.',
    nameOnce: 'Name {{to}} once, and go on to somebody else.',
  },
  clauses: { noEscalation: 'it states no escalation' },
});

interface Circle {
  /** The first by ref first. */
  scopes: ScopeInForce[];
  question: Question;
}

/** Each circle once, with the first question that runs through it. */
function allCircles(index: DecisionIndex): Map<ScopeInForce, Circle[]> {
  // No question has a circle that all scopes together have not.
  const suspects = new Set(escalationCycles(index.scopes).flat());
  const circles = new Map<string, Circle>();
  for (const question of suspects.size ? index.questions() : []) {
    const scopes = index.scopes.filter(
      scope =>
        suspects.has(scope) &&
        question.applications.some(one => one.scope === scope),
    );
    for (const circle of escalationCycles(scopes)) {
      const key = circle.map(scope => scope.ref).join(' ');
      if (!circles.has(key)) {
        circles.set(key, { scopes: circle, question });
      }
    }
  }
  const byFirst = new Map<ScopeInForce, Circle[]>();
  circles.forEach(one => append(byFirst, one.scopes[0], one));
  return byFirst;
}

/** The level at which a scope hands over to who decides in the next one. */
const handover = (scope: ScopeInForce, next: ScopeInForce): EscalationStep =>
  escalationOf(scope).find(step => step.to === next.decider)!;

function describeCircle({ scopes, question }: Circle): RuleFinding {
  const way = scopes.map(scope => `${scope.decider} (${scope.ref})`);
  const evidence = scopes.map((scope, position): Evidence => {
    const step = handover(scope, scopes[(position + 1) % scopes.length]);
    return {
      ...(position > 0 && { ref: scope.ref }),
      path: `${step.path}.to`,
      value: step.to,
    };
  });
  return say.finding({
    messageId: 'circle',
    params: {
      decision: question.decision,
      entity: question.entity,
      way: [...way, scopes[0].decider].join(' → '),
    },
    evidence,
    about: scopes.map(scope => scope.ref),
    fix: { fixId: 'breakIt' },
  });
}

/** Levels of one scope that go to whom an earlier one, or the decider, was. */
function describeRepeats(scope: ScopeInForce): RuleFinding[] {
  const steps = escalationOf(scope);
  // To ask the decider again, first of all, is no circle.
  const asked = [
    ...(steps[0]?.to === scope.decider ? [] : [scope.decider]),
    ...steps.map(step => step.to),
  ];
  const repeated = new Set(
    asked.filter((to, position) => asked.indexOf(to) < position),
  );
  return [...repeated].sort().map(to =>
    say.finding({
      messageId: 'repeated',
      params: { to, way: asked.join(' → ') },
      evidence: steps.map(step => ({
        path: `${step.path}.to`,
        value: step.to,
      })),
      about: [to],
      fix: { fixId: 'nameOnce' },
    }),
  );
}

/** See escalation-cycle.md. */
export const escalationCycle = defineRule({
  id: 'escalation-cycle',
  family: 'decisions',
  title: 'Escalation runs in a circle',
  severity: 'error',
  preset: 'recommended',
  needs: ['decisionScopes'],
  options: {},
  texts: say.texts,
  subjects: decisionScopes,
  createCheck: context => {
    let circles: ReturnType<typeof allCircles> | undefined;
    return scopeCheck(context, (scope, index) => {
      if (!escalationOf(scope).length) {
        return say.notApplicable('noEscalation');
      }
      circles ??= allCircles(index);
      const own = circles.get(scope) ?? [];
      return [...describeRepeats(scope), ...own.map(describeCircle)];
    });
  },
});
