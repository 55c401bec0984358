import { readPredicate } from '../../matches';
import { DecisionScopeNode, Snapshot } from '../../snapshot';
import { teamReader } from '../../snapshot/teamsOf';
import { textOrNone, withoutNone } from '../../stated';
import { MaySee } from '../answer';
import { decisionIndexOf } from '../decisionIndexOf';
import { statedRefs, vetoesIn } from '../statedParties';
import { Coverage, coverageOf, decidesIn } from './coverage';
import { overlapsOf } from './overlapsOf';
import { ownLevels } from './ownLevels';
import { toItem } from './scopeItem';
import { ScopePage } from './types';

function boundsOf({ entity }: DecisionScopeNode): ScopePage['bounds'] {
  const stated: ScopePage['bounds'] = entity.spec?.bounds ?? {};
  return withoutNone({
    cost: textOrNone(stated.cost),
    blastRadius: textOrNone(stated.blastRadius),
    reversibility: textOrNone(stated.reversibility),
  });
}

const annotationsOf = ({ entity }: DecisionScopeNode): Record<string, string> =>
  Object.fromEntries(
    Object.entries(entity.metadata.annotations ?? {}).filter(
      ([, value]) => typeof value === 'string',
    ),
  );

const countsOf = (coverages: readonly Coverage[], maySee: MaySee) => {
  const sumOf = (some: readonly Coverage[]) =>
    some.reduce(
      (sum, one) => sum + one.entities.filter(each => maySee(each.ref)).length,
      0,
    );
  return {
    covers: sumOf(coverages),
    decides: sumOf(coverages.filter(decidesIn)),
  };
};

/** Everything on a page that the scope states itself. */
const statementsOf = (scope: DecisionScopeNode) => ({
  targets: scope.targets && [...new Set(scope.targets)],
  predicate: readPredicate(scope.predicate),
  consulted: [...new Set(statedRefs(scope, 'consulted'))],
  informed: [...new Set(statedRefs(scope, 'informed'))],
  vetoes: vetoesIn([scope]),
  bounds: boundsOf(scope),
  escalation: ownLevels(scope),
  parent: scope.parent,
  annotations: annotationsOf(scope),
});

/**
 * A scope, and how it stands among the others. Undefined for what is no scope,
 * or one that the reader may not see.
 *
 * @remarks
 *
 * Refs that the scope states itself are there, whatever the reader may see: they
 * stand in an entity that the reader sees.
 *
 * @param ref - full ref of a scope
 * @param now - milliseconds since 1970
 * @public
 */
export function readScopePage(
  snapshot: Snapshot,
  ref: string,
  now: number,
  maySee: MaySee = () => true,
): ScopePage | undefined {
  const scope = snapshot.decisionScopes.find(one => one.ref === ref);
  if (!scope || !maySee(ref)) {
    return undefined;
  }
  const index = decisionIndexOf(snapshot, now);
  const coverages = coverageOf(snapshot, index, scope);
  return withoutNone({
    ...toItem(scope, now, countsOf(coverages, maySee)),
    ...statementsOf(scope),
    teams: teamReader(snapshot)(scope.decider ?? '').filter(maySee),
    children: snapshot.decisionScopes
      .filter(one => one.parent === ref && maySee(one.ref))
      .map(one => one.ref),
    overlaps: overlapsOf(coverages, maySee),
  });
}
