import { Evidence } from '../../findings';
import { decisionIndexOf, ScopeInForce } from '../../decisions';
import { Snapshot } from '../../snapshot';
import { defineRule, pass, RuleFinding } from '../Rule';
import { saying } from '../saying';
import { scopeCheck } from '../shared/scopeCheck';
import { decisionScopes } from '../subjects';

const say = saying({
  messages: {
    tooHigh:
      'It is left to others ({{delegation}}), yet {{decider}} decides, while all that it applies to belongs to {{team}} below.',
  },
  fixes: {
    letThemDecide:
      'Let {{team}} decide, or say tell, sell, consult or agree where {{decider}} means to keep the last word.',
  },
  clauses: {
    notDelegated: 'it is not left to others',
    nothingOwned: 'it applies to no owned entity',
  },
  labels: { team: 'the group below that owns all it applies to' },
});

const DELEGATED = ['advise', 'inquire', 'delegate'];

/** Who owns what each such scope applies to; undefined for what nobody living owns. */
function readOwners(snapshot: Snapshot, now: number) {
  const index = decisionIndexOf(snapshot, now);
  const byScope = new Map<ScopeInForce, Set<string | undefined>>(
    index.scopes
      .filter(scope => DELEGATED.includes(String(scope.entity.spec.delegation)))
      .map(scope => [scope, new Set()]),
  );
  for (const entity of byScope.size ? snapshot.ownedEntities : []) {
    const living = entity.livingOwners;
    const owners = living.length ? living : [undefined];
    for (const { scope } of index.applicationsTo(entity.ref)) {
      const all = byScope.get(scope);
      owners.forEach(owner => all?.add(owner));
    }
  }
  return byScope;
}

/** The smallest living group strictly below another that holds all owners. */
function teamBelow(
  snapshot: Snapshot,
  decider: string,
  owners: ReadonlySet<string | undefined>,
): string | undefined {
  const [owner] = owners;
  if (owner === undefined) {
    return undefined;
  }
  const holds = (group: string) =>
    [...owners].every(one => one && snapshot.subtree(group).has(one));
  const isBelow = (group: string) =>
    snapshot.subtree(decider).has(group) &&
    !snapshot.subtree(group).has(decider);
  const size = (group: string) => snapshot.subtree(group).size;
  return [owner, ...snapshot.ancestors(owner)]
    .filter(group => isBelow(group) && holds(group))
    .filter(group => snapshot.standingOf(group) === 'living')
    .sort()
    .sort((a, b) => size(a) - size(b))[0];
}

const statements = ({ entity }: ScopeInForce): Evidence[] => [
  { path: 'spec.delegation', value: entity.spec.delegation ?? null },
  { path: 'spec.decider', value: entity.spec.decider },
];

function describe(scope: ScopeInForce, team: string): RuleFinding {
  const { decider, entity } = scope;
  return say.finding({
    messageId: 'tooHigh',
    params: { delegation: String(entity.spec.delegation), decider, team },
    evidence: [...statements(scope), { path: say.label('team'), value: team }],
    about: [decider, team],
    fix: {
      fixId: 'letThemDecide',
      patch: { path: ['spec', 'decider'], value: team },
    },
  });
}

/** See decided-too-high.md. */
export const decidedTooHigh = defineRule({
  id: 'decided-too-high',
  family: 'decisions',
  title: 'It is decided above the team it is left to',
  severity: 'warning',
  preset: 'recommended',
  needs: ['decisionScopes'],
  options: {},
  texts: say.texts,
  subjects: decisionScopes,
  createCheck: context => {
    const { snapshot, now } = context;
    const ownersOf = readOwners(snapshot, now);
    return scopeCheck(context, scope => {
      const owners = ownersOf.get(scope);
      if (!owners) {
        return say.notApplicable('notDelegated');
      }
      if (!owners.size) {
        return say.notApplicable('nothingOwned');
      }
      const team = teamBelow(snapshot, scope.decider, owners);
      return team ? describe(scope, team) : pass(statements(scope));
    });
  },
});
