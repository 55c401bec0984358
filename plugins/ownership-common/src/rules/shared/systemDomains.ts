import { append } from '../../multimap';
import { Snapshot } from '../../snapshot';

/** The domains in which each group owns systems, by its ref; repeated for each system. */
export function systemDomains(
  snapshot: Snapshot,
  maySee: (ref: string) => boolean = () => true,
): ReadonlyMap<string, readonly string[]> {
  const byOwner = new Map<string, string[]>();
  for (const { ref, kind, domain, livingOwners } of snapshot.ownedEntities) {
    if (
      domain &&
      kind.toLowerCase() === 'system' &&
      maySee(ref) &&
      maySee(domain)
    ) {
      livingOwners.forEach(owner => append(byOwner, owner, domain));
    }
  }
  return byOwner;
}
