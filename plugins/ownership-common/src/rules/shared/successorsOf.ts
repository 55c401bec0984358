import { GroupNode, Snapshot } from '../../snapshot';
import { toRefs } from '../../snapshot/refs';

/** Successors that live, in the order in which the TeamAPI names them. */
export function successorsOf(snapshot: Snapshot, group: GroupNode): string[] {
  const stated = group.teamApi?.spec.successors;
  return toRefs(stated, 'group', group.namespace).filter(
    ref => snapshot.standingOf(ref) === 'living',
  );
}
