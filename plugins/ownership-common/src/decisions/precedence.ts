import { oncePer } from '../remember';
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
 *
 * @public
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
