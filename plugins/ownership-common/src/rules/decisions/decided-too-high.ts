import { decisionIndexOf, ScopeInForce } from '../../decisions';
import { Snapshot } from '../../snapshot';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { livingOwners } from '../shared/groupOwners';
import { scopeCheck } from '../shared/scopeCheck';
import { decisionScopes } from '../subjects';

const DELEGATED = ['advise', 'inquire', 'delegate'];

/** What a scope applies to, by its owners; undefined stands for a dead owner. */
interface Reach {
  entities: number;
  owners: Set<string | undefined>;
}

function readReach(
  snapshot: Snapshot,
  now: number,
): ReadonlyMap<ScopeInForce, Reach> {
  const index = decisionIndexOf(snapshot, now);
  const all = new Map<ScopeInForce, Reach>(
    index.scopes
      .filter(scope => DELEGATED.includes(String(scope.entity.spec.delegation)))
      .map(scope => [scope, { entities: 0, owners: new Set() }]),
  );
  for (const entity of all.size ? snapshot.ownedEntities : []) {
    const owners = livingOwners(entity);
    for (const { scope } of index.applicationsTo(entity.ref)) {
      const reach = all.get(scope);
      if (reach) {
        reach.entities += 1;
        (owners.length ? owners : [undefined]).forEach(one =>
          reach.owners.add(one),
        );
      }
    }
  }
  return all;
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

/** See decided-too-high.md. */
export const decidedTooHigh = defineRule({
  id: 'decided-too-high',
  family: 'decisions',
  title: 'It is decided above the team it is left to',
  severity: 'warning',
  preset: 'recommended',
  needs: ['decisionScopes'],
  options: {},
  subjects: decisionScopes,
  createCheck: context => {
    const { snapshot, now } = context;
    const reach = readReach(snapshot, now);
    return scopeCheck(context, scope => {
      const { delegation } = scope.entity.spec;
      const { entities = 0, owners = new Set<string>() } =
        reach.get(scope) ?? {};
      if (!reach.has(scope)) {
        return notApplicable('it is not left to others');
      }
      if (!entities) {
        return notApplicable('it applies to nothing that has an owner');
      }
      const team = teamBelow(snapshot, scope.decider, owners);
      const evidence = [
        { path: 'spec.delegation', value: delegation ?? null },
        { path: 'spec.decider', value: scope.decider },
        { path: 'owned entities that it applies to', value: entities },
      ];
      return team
        ? finding({
            messageId: 'tooHigh',
            message: `It is left to others (${delegation}), yet ${scope.decider} decides, while all that it applies to belongs to ${team} below.`,
            evidence: [
              ...evidence,
              { path: 'the team below that owns all of them', value: team },
            ],
            about: [scope.decider, team],
            fix: {
              summary: `Let ${team} decide, or say tell, sell, consult or agree where ${scope.decider} means to keep the last word.`,
              patch: { path: ['spec', 'decider'], value: team },
            },
          })
        : pass(evidence);
    });
  },
});
