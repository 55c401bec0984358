import { DecisionIndex, ScopeInForce } from '../../decisions';
import { mostSpecific } from '../../decisions/precedence';
import { compareText } from '../../compareText';
import { defineRule, pass, RuleFinding } from '../Rule';
import { saying } from '../saying';
import { scopeCheck } from '../shared/scopeCheck';
import { decisionScopes } from '../subjects';

const say = saying({
  messages: {
    overlap_zero:
      'It leaves {{decision}} of {{entity}} to {{decider}}, and {{rival}} leaves the same to {{otherDecider}}.',
    overlap_one:
      'It leaves {{decision}} of {{entity}} to {{decider}}, and {{rival}} leaves the same to {{otherDecider}}; 1 more scope is in such an overlap with it.',
    overlap_other:
      'It leaves {{decision}} of {{entity}} to {{decider}}, and {{rival}} leaves the same to {{otherDecider}}; {{count}} more scopes are in such an overlap with it.',
  },
  fixes: {
    agree:
      'Agree on one decider, or let one of the two name fewer things or a narrower decision.',
    agreeAll:
      'Agree on one decider, or let all but one of them name fewer things or a narrower decision.',
  },
  labels: {
    entityOfBoth: 'an entity that both apply to',
    entityOfFirst: 'an entity that it and {{rival}} apply to',
  },
});

/** A scope that disagrees with another, and where that shows. */
interface Proof {
  rival: ScopeInForce;
  entity: string;
  /** From the entity to the place that both apply at. */
  distance: number;
}

/** The conflicts of which a scope is the first by ref. */
interface Overlap {
  /** All other scopes of them, those that agree with the first too. */
  others: Set<ScopeInForce>;
  /** Of the first rival by ref, with the entity nearest to what targets say. */
  proof: Proof;
}

const isBetter = (one: Proof, known: Proof): boolean =>
  (compareText(one.rival.ref, known.rival.ref) ||
    one.distance - known.distance) < 0;

/**
 * By the first scope of each conflict. Every question is looked at once, and
 * every scope in it once: pairs would be too many where thousands overlap.
 */
function allOverlaps(index: DecisionIndex): Map<ScopeInForce, Overlap> {
  const overlaps = new Map<ScopeInForce, Overlap>();
  for (const { entity, applications } of index.questions()) {
    // They stand by ref, and their decision is the same: it is equally deep.
    const [{ scope, distance }, ...others] = mostSpecific(applications);
    const rival = others.find(one => one.scope.decider !== scope.decider);
    if (rival) {
      const proof = { rival: rival.scope, entity, distance };
      const known = overlaps.get(scope) ?? { others: new Set(), proof };
      others.forEach(one => known.others.add(one.scope));
      known.proof = isBetter(proof, known.proof) ? proof : known.proof;
      overlaps.set(scope, known);
    }
  }
  return overlaps;
}

const SHOWN = 5;

const statements = ({ ref, entity }: ScopeInForce, isOther: boolean) =>
  (['decision', 'decider'] as const).map(field => ({
    ...(isOther && { ref }),
    path: `spec.${field}`,
    value: entity.spec[field],
  }));

function describe(
  scope: ScopeInForce,
  { others, proof: { rival, entity } }: Overlap,
): RuleFinding {
  const rest = [...others]
    .filter(one => one !== rival)
    .sort((a, b) => compareText(a.ref, b.ref));
  return say.finding({
    messageId: 'overlap',
    params: {
      decision: scope.decision,
      entity,
      decider: scope.decider,
      rival: rival.ref,
      otherDecider: rival.decider,
      count: rest.length,
    },
    evidence: [
      ...statements(scope, false),
      ...[rival, ...rest]
        .slice(0, SHOWN)
        .flatMap(other => statements(other, true)),
      {
        path: rest.length
          ? say.label('entityOfFirst', { rival: rival.ref })
          : say.label('entityOfBoth'),
        value: entity,
      },
    ],
    about: [rival, ...rest].map(one => one.ref).sort(compareText),
    fix: { fixId: rest.length ? 'agreeAll' : 'agree' },
  });
}

/** See overlapping-scopes.md. */
export const overlappingScopes = defineRule({
  id: 'overlapping-scopes',
  family: 'decisions',
  title: 'Two scopes name different deciders',
  severity: 'error',
  preset: 'recommended',
  needs: ['decisionScopes'],
  options: {},
  texts: say.texts,
  subjects: decisionScopes,
  createCheck: context => {
    let overlaps: ReturnType<typeof allOverlaps> | undefined;
    return scopeCheck(context, (scope, index) => {
      overlaps ??= allOverlaps(index);
      const own = overlaps.get(scope);
      return own ? describe(scope, own) : pass();
    });
  },
});
