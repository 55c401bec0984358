import { oncePer } from '../remember';
import { DecisionConflict, MaySee } from './answer';
import { Application, ScopeInForce } from './types';

/** Whether a scope of one decision also decides another: the same, or one below. */
export const covers = (above: string, decision: string): boolean =>
  decision === above || decision.startsWith(`${above}/`);

// Kept, as scopes are compared again and again, and a path may be long.
const depthOf = oncePer(
  ({ decision }: ScopeInForce): number => decision.split('/').length,
);

/**
 * Sorts the more specific application first: one by ref before one by
 * predicate, then the nearer place, then the deeper decision path. Zero for
 * two that are equally specific.
 */
export const compareApplications = (a: Application, b: Application): number =>
  Number(a.by === 'predicate') - Number(b.by === 'predicate') ||
  a.distance - b.distance ||
  depthOf(b.scope) - depthOf(a.scope);

/** Those whose scopes bear on a decision, in the same order. */
export const bearingOn = (
  applications: readonly Application[],
  decision: string,
): readonly Application[] =>
  applications.filter(({ scope }) => covers(scope.decision, decision));

/** Whether what is equally specific names different deciders. */
export const isConflict = (winners: readonly Application[]): boolean =>
  winners.some(one => one.scope.decider !== winners[0].scope.decider);

/** Those that none is more specific than. */
export const mostSpecific = (
  sorted: readonly Application[],
): readonly Application[] =>
  sorted.filter(one => compareApplications(sorted[0], one) === 0);

/** What becomes of a decision, as far as a reader may know. */
export interface Outcome {
  /** Set where a hidden scope decides or is in conflict; all else is then empty. */
  withheld?: true;
  /** Those that decide or are in conflict. */
  scopes: readonly ScopeInForce[];
  /** Those that decide: they name one decider. */
  deciding: readonly ScopeInForce[];
  /** Those whose deciders differ. */
  conflict: DecisionConflict[];
}

/** What the most specific scopes of a decision make of it. */
export function outcomeOf(
  winners: readonly Application[],
  maySee: MaySee,
): Outcome {
  const scopes = winners.map(one => one.scope);
  if (scopes.some(one => !maySee(one.ref))) {
    return { withheld: true, scopes: [], deciding: [], conflict: [] };
  }
  if (!isConflict(winners)) {
    return { scopes, deciding: scopes, conflict: [] };
  }
  const conflict = scopes.map(({ ref, decider }) => ({ scope: ref, decider }));
  return { scopes, deciding: [], conflict };
}
