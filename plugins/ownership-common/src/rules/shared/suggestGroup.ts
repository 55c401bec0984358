import { parseEntityRef } from '@backstage/catalog-model';
import { distance } from 'fastest-levenshtein';
import { Snapshot } from '../../snapshot';

/**
 * The group that somebody who wrote `ref` most likely meant: its name differs
 * by at most a third, and no other is as near.
 *
 * @returns a full entity ref
 */
export function suggestGroup(
  snapshot: Snapshot,
  ref: string,
): string | undefined {
  const { name } = parseEntityRef(ref);
  const limit = Math.floor(name.length / 3);
  const near = snapshot.groups
    .map(group => ({ group, off: distance(name, group.name.toLowerCase()) }))
    .filter(({ off }) => off <= limit)
    .sort((a, b) => a.off - b.off);
  const unique = near.length === 1 || near[0]?.off < near[1]?.off;
  return near.length && unique ? near[0].group.ref : undefined;
}
