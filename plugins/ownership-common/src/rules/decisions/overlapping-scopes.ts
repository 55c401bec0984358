import { DecisionIndex, Question, ScopeInForce } from '../../decisions';
import { append } from '../../multimap';
import { defineRule, finding, pass, RuleFinding } from '../Rule';
import { scopeCheck } from '../shared/scopeCheck';
import { decisionScopes } from '../subjects';

/** Two scopes, the first by ref first, that nothing tells apart for an entity. */
interface Conflict {
  scope: ScopeInForce;
  other: ScopeInForce;
  entity: string;
  distance: number;
}

function conflictsIn(question: Question, index: DecisionIndex): Conflict[] {
  const { entity, decision } = question;
  const winners = index.winners(entity, decision);
  return winners.flatMap(({ scope, distance }, position) =>
    winners
      .slice(position + 1)
      .filter(other => other.scope.decider !== scope.decider)
      .map(other => ({ scope, other: other.scope, entity, distance })),
  );
}

/** Each pair once, with the entity nearest to what its targets say. */
function allConflicts(index: DecisionIndex): Map<ScopeInForce, Conflict[]> {
  const pairs = new Map<string, Conflict>();
  for (const question of index.questions()) {
    for (const conflict of conflictsIn(question, index)) {
      const key = `${conflict.scope.ref} ${conflict.other.ref}`;
      const known = pairs.get(key);
      if (!known || conflict.distance < known.distance) {
        pairs.set(key, conflict);
      }
    }
  }
  const byScope = new Map<ScopeInForce, Conflict[]>();
  pairs.forEach(one => append(byScope, one.scope, one));
  return byScope;
}

const statements = ({ ref, entity }: ScopeInForce, isOther: boolean) =>
  (['decision', 'decider'] as const).map(field => ({
    ...(isOther && { ref }),
    path: `spec.${field}`,
    value: entity.spec[field],
  }));

const describe = ({ scope, other, entity }: Conflict): RuleFinding =>
  finding({
    messageId: 'overlap',
    message: `It leaves ${scope.decision} of ${entity} to ${scope.decider}, and ${other.ref} leaves the same to ${other.decider}.`,
    evidence: [
      ...statements(scope, false),
      ...statements(other, true),
      { path: 'an entity that both apply to', value: entity },
    ],
    about: [other.ref],
    fix: {
      summary:
        'Agree on one decider, or let one of the two name fewer things or a narrower decision.',
    },
  });

/** See overlapping-scopes.md. */
export const overlappingScopes = defineRule({
  id: 'overlapping-scopes',
  family: 'decisions',
  title: 'Two scopes name different deciders',
  severity: 'error',
  preset: 'recommended',
  needs: ['decisionScopes'],
  options: {},
  subjects: decisionScopes,
  createCheck: context => {
    let conflicts: ReturnType<typeof allConflicts> | undefined;
    return scopeCheck(context, (scope, index) => {
      conflicts ??= allConflicts(index);
      const own = conflicts.get(scope);
      return own ? own.map(describe) : pass();
    });
  },
});
