import { compareText } from '../../compareText';
import { append } from '../../multimap';
import { Snapshot } from '../../snapshot';
import { MaySee } from '../answer';
import { decisionIndexOf } from '../decisionIndexOf';
import { pathReader } from '../pathReader';
import { requiredDecisions } from './requiredDecisions';
import { KnownDecision } from './types';

const lastWord = (decision: string) =>
  decision.slice(decision.lastIndexOf('/') + 1) || decision;

/** Sorts so that what is below a path stands right behind it. */
function comparePaths(a: string, b: string): number {
  const key = (path: string) => path.replace(/\//g, '\0');
  return compareText(key(a), key(b));
}

/** How many of the scopes in force that a reader sees decide each path. */
function countScopes(
  snapshot: Snapshot,
  now: number,
  maySee: MaySee,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ref, decision } of decisionIndexOf(snapshot, now).scopes) {
    if (maySee(ref)) {
      counts.set(decision, (counts.get(decision) ?? 0) + 1);
    }
  }
  return counts;
}

/** The paths of the taxonomy, depth first, with each other one at the end of what it is below. */
function inOrder({ taxonomy }: Snapshot, others: readonly string[]): string[] {
  const topics = taxonomy.topics.map(one => one.decision);
  const below = new Map<string, string[]>();
  topics.forEach(path =>
    append(below, path.slice(0, Math.max(path.lastIndexOf('/'), 0)), path),
  );
  const topicsAbove = pathReader(topics);
  others.forEach(path => append(below, topicsAbove(path).at(-1) ?? '', path));
  const depthFirst = (above: string): string[] =>
    (below.get(above) ?? []).flatMap(path => [path, ...depthFirst(path)]);
  return depthFirst('');
}

/**
 * The decisions of the taxonomy, depth first, and those that scopes in force
 * decide beside it: each behind what the taxonomy lists below the same topic,
 * or at the end, by path.
 *
 * @param now - milliseconds since 1970
 * @public
 */
export function knownDecisions(
  snapshot: Snapshot,
  now: number,
  maySee: MaySee = () => true,
): KnownDecision[] {
  const topics = new Map(
    snapshot.taxonomy.topics.map(topic => [topic.decision, topic]),
  );
  const required = new Set(requiredDecisions(snapshot, now));
  const counts = countScopes(snapshot, now, maySee);
  const others = [...counts.keys()].filter(path => !topics.has(path));
  return inOrder(snapshot, others.sort(comparePaths)).map(decision => {
    const { title, description } = topics.get(decision) ?? {};
    return {
      decision,
      title: title ?? lastWord(decision),
      ...(description !== undefined && { description }),
      listed: topics.has(decision),
      required: required.has(decision),
      scopes: counts.get(decision) ?? 0,
    };
  });
}

/** One of those; another that is asked about as nobody decides it by that path. */
export const knownDecision = (
  snapshot: Snapshot,
  decision: string,
  now: number,
  maySee: MaySee,
): KnownDecision =>
  knownDecisions(snapshot, now, maySee).find(
    one => one.decision === decision,
  ) ?? {
    decision,
    title: lastWord(decision),
    listed: false,
    required: false,
    scopes: 0,
  };
