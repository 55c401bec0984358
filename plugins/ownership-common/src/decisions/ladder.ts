import { AnsweredEscalationLevel, MaySee } from './answer';
import { EscalationStep, escalationOf } from './escalation';
import { Application, ScopeInForce } from './types';

/** Levels in the order in which they are taken, each with its scope. */
interface Way {
  steps: Array<EscalationStep & { scope: ScopeInForce }>;
  /** Whether it leads back to a scope that it passed. */
  comesBack: boolean;
}

/** From scope to scope, each with the levels of who the last level went to. */
function follow(scope: ScopeInForce, bearing: readonly Application[]): Way {
  // Of several scopes of one decider the most specific one stays.
  const scopeOf = new Map(
    [...bearing].reverse().map(one => [one.scope.decider, one.scope]),
  );
  const passed = new Set<ScopeInForce>();
  const steps: Way['steps'] = [];
  let here: ScopeInForce | undefined = scope;
  while (here && !passed.has(here)) {
    passed.add(here);
    const current: ScopeInForce = here;
    const own = escalationOf(current);
    own.forEach(step => steps.push({ ...step, scope: current }));
    const to = own[own.length - 1]?.to;
    // To ask the decider again leads to no other scope.
    here = to && to !== here.decider ? scopeOf.get(to) : undefined;
  }
  return { steps, comesBack: here !== undefined };
}

/** As much of a way as a reader may see. */
export interface Ladder {
  levels: AnsweredEscalationLevel[];
  /** Whether it goes on with a scope that is hidden. */
  isCut: boolean;
}

/**
 * Steps as an answer states them.
 *
 * @param end - the position of the one that has the last word, or -1
 */
export const toLevels = (
  steps: readonly EscalationStep[],
  end: number,
): AnsweredEscalationLevel[] =>
  steps.map(({ to, after, when }, index) => ({
    level: index + 1,
    to,
    ...(after !== undefined && { after }),
    ...(when !== undefined && { when }),
    ...(index === end && { end: true as const }),
  }));

/**
 * The levels of a scope's escalation up to the first terminal one. Where none
 * of its own is terminal, it goes on with the scope of who the last one goes
 * to, and so on. Where who has the last word passes the question back, nobody
 * has it: the whole way is shown, without an end. The way is the true one, and
 * shown up to the first level that a hidden scope states.
 *
 * @param bearing - the scopes that answer the question, the most specific first
 */
export function ladderOf(
  scope: ScopeInForce,
  bearing: readonly Application[],
  maySee: MaySee,
): Ladder {
  const { steps, comesBack } = follow(scope, bearing);
  const end = comesBack ? -1 : steps.findIndex(step => step.terminal);
  const taken = end < 0 ? steps : steps.slice(0, end + 1);
  const cut = taken.findIndex(step => !maySee(step.scope.ref));
  const seen = cut < 0 ? taken : taken.slice(0, cut);
  return { levels: toLevels(seen, end), isCut: cut >= 0 };
}
