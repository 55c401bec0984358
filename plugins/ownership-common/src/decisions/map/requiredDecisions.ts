import { Snapshot } from '../../snapshot';
import { decisionIndexOf } from '../decisionIndexOf';

// They come up wherever software is built, whatever it is for: how it is
// built, when a change goes out, and which risk is taken.
const COMMON = ['architecture', 'delivery', 'security'];

/** The common decisions that somebody decides as a whole, somewhere. */
function commonInUse(snapshot: Snapshot, now: number): string[] {
  const { scopes } = decisionIndexOf(snapshot, now);
  return COMMON.filter(decision =>
    scopes.some(scope => scope.decision === decision),
  );
}

/**
 * The decisions that each domain must have decided, in the order of the
 * taxonomy. Where configuration does not say which (`ownership.decisions.required`),
 * they are `architecture`, `delivery` and `security`, each once a scope in
 * force decides it as a whole: a company's own words may be others, or finer.
 *
 * @param now - milliseconds since 1970
 */
export function requiredDecisions(snapshot: Snapshot, now: number): string[] {
  const { topics, required } = snapshot.taxonomy;
  const wanted = new Set(required ?? commonInUse(snapshot, now));
  return topics.map(one => one.decision).filter(one => wanted.has(one));
}
