import { append } from '../multimap';
import { DecisionScopeNode } from '../snapshot';
import { toRef } from '../snapshot/refs';
import { ScopeInForce } from './types';

/**
 * A level of a scope's escalation.
 */
export interface EscalationStep {
  /** Full ref of who takes it; it need not exist. */
  to: string;
  /** ISO 8601 duration after which it goes there. */
  after?: string;
  when?: string;
  terminal: boolean;
  /** Such as `spec.escalation[0]`. */
  path: string;
}

const text = (value: unknown) =>
  typeof value === 'string' && value.trim() ? value : undefined;

/**
 * The levels of a scope's escalation as far as it goes: what stands behind a
 * terminal level is never reached.
 */
export function escalationOf(scope: DecisionScopeNode): EscalationStep[] {
  const levels: unknown = scope.entity.spec?.escalation;
  const steps = (Array.isArray(levels) ? levels : []).flatMap(
    (level, index): EscalationStep[] => {
      const to = toRef(level?.to, undefined, scope.namespace);
      return to
        ? [
            {
              to,
              after: text(level.after),
              when: text(level.when),
              terminal: level.terminal === true,
              path: `spec.escalation[${index}]`,
            },
          ]
        : [];
    },
  );
  const end = steps.findIndex(one => one.terminal);
  return end < 0 ? steps : steps.slice(0, end + 1);
}

/** Where each scope's escalation goes on: with the scopes of who it goes to. */
function nextScopes(
  scopes: readonly ScopeInForce[],
): Map<ScopeInForce, ScopeInForce[]> {
  const byDecider = new Map<string, ScopeInForce[]>();
  scopes.forEach(one => append(byDecider, one.decider, one));
  return new Map(
    scopes.map(scope => [
      scope,
      escalationOf(scope)
        .filter(step => step.to !== scope.decider)
        .flatMap(step => byDecider.get(step.to) ?? []),
    ]),
  );
}

/** The shortest way from a scope back to itself; the first by level, then by ref. */
function wayBack(
  start: ScopeInForce,
  next: ReadonlyMap<ScopeInForce, readonly ScopeInForce[]>,
): ScopeInForce[] | undefined {
  const cameFrom = new Map<ScopeInForce, ScopeInForce>();
  const reached = new Set([start]);
  for (const scope of reached) {
    for (const one of next.get(scope) ?? []) {
      if (one === start) {
        const way = [scope];
        while (way[0] !== start) {
          way.unshift(cameFrom.get(way[0])!);
        }
        return way;
      }
      if (!reached.has(one)) {
        reached.add(one);
        cameFrom.set(one, scope);
      }
    }
  }
  return undefined;
}

/**
 * Circles in which escalation between scopes runs: each begins with its first
 * scope by ref, and every scope that stands in a circle is in one of them.
 *
 * @param scopes - those that answer one question, by their refs
 */
export function escalationCycles(
  scopes: readonly ScopeInForce[],
): ScopeInForce[][] {
  const next = nextScopes(scopes);
  const found: ScopeInForce[][] = [];
  const done = new Set<ScopeInForce>();
  for (const scope of scopes) {
    const way = done.has(scope) ? undefined : wayBack(scope, next);
    if (way) {
      const first = scopes.find(one => way.includes(one))!;
      const at = way.indexOf(first);
      found.push([...way.slice(at), ...way.slice(0, at)]);
      way.forEach(one => done.add(one));
    }
  }
  return found;
}
