import { MaySee } from '../../decisions/answer';
import { Snapshot, SnapshotEntity } from '../../snapshot';
import { placeAbove } from '../../snapshot/places';
import { withoutNone } from '../../stated';
import { TopologyDomain } from './types';

/** A domain that says so is a value stream; any other may be. */
const VALUE_STREAM = 'value-stream';

/** See `TopologyDomain.stream`; ends on cycles, at the first by ref of the cycle. */
function streamOf(
  domain: SnapshotEntity,
  parentOf: (ref: string) => SnapshotEntity | undefined,
): string {
  const seen = new Set<string>();
  let top = domain;
  for (
    let one: SnapshotEntity | undefined = domain;
    one;
    one = parentOf(one.ref)
  ) {
    if (one.type === VALUE_STREAM) {
      return one.ref;
    }
    if (seen.has(one.ref)) {
      return cycleOf(one, parentOf).sort()[0];
    }
    seen.add(one.ref);
    top = one;
  }
  return top.ref;
}

function cycleOf(
  start: SnapshotEntity,
  parentOf: (ref: string) => SnapshotEntity | undefined,
): string[] {
  const refs = [start.ref];
  for (
    let one = parentOf(start.ref);
    one && one.ref !== start.ref;
    one = parentOf(one.ref)
  ) {
    refs.push(one.ref);
  }
  return refs;
}

/** The domains that a reader may see, by ref. */
export function readMapDomains(
  snapshot: Snapshot,
  maySee: MaySee,
): TopologyDomain[] {
  const entities = new Map<string, number>();
  for (const { ref, domain } of snapshot.ownedEntities) {
    if (domain && maySee(ref)) {
      entities.set(domain, (entities.get(domain) ?? 0) + 1);
    }
  }
  const parents = new Map(
    snapshot.domains.flatMap((domain): Array<[string, SnapshotEntity]> => {
      const above = placeAbove(domain, snapshot.entities);
      const parent = above !== domain.ref && above && snapshot.get(above);
      return parent && maySee(parent.ref) ? [[domain.ref, parent]] : [];
    }),
  );
  const parentOf = (ref: string) => parents.get(ref);
  return snapshot.domains
    .filter(domain => maySee(domain.ref))
    .map(domain =>
      withoutNone({
        ref: domain.ref,
        name: domain.name,
        title: domain.title,
        parent: parentOf(domain.ref)?.ref,
        stream: streamOf(domain, parentOf),
        entities: entities.get(domain.ref) ?? 0,
      }),
    );
}
