import { DEFAULT_NAMESPACE } from '@backstage/catalog-model';
import { Snapshot } from '../../snapshot';
import { toRefs } from '../../snapshot/refs';

/** A living team that took over from one that is gone. */
export interface Successor {
  /** Full ref. */
  ref: string;
  /** The teams that are gone on the way to it, the one asked about first. */
  gone: readonly string[];
}

function namedBy(snapshot: Snapshot, ref: string): string[] {
  const teamApi = snapshot.group(ref)?.teamApi;
  return toRefs(
    teamApi?.spec.successors,
    'group',
    teamApi?.metadata.namespace ?? DEFAULT_NAMESPACE,
  );
}

/**
 * Who took over from a team that is gone, as TeamAPIs say it: its successors
 * that live, and the successors of those that are gone themselves. The nearest
 * first, in the order in which they are named; ends on cycles.
 */
export function successorsOf(snapshot: Snapshot, ref: string): Successor[] {
  const successors: Successor[] = [];
  const seen = new Set([ref]);
  const ways: string[][] = [[ref]];
  for (const gone of ways) {
    for (const next of namedBy(snapshot, gone[gone.length - 1])) {
      if (seen.has(next)) {
        continue;
      }
      seen.add(next);
      const standing = snapshot.standingOf(next);
      if (standing === 'living') {
        successors.push({ ref: next, gone });
      } else if (standing === 'disbanded') {
        ways.push([...gone, next]);
      }
    }
  }
  return successors;
}
