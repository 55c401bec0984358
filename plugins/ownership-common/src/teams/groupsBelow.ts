import { MaySee } from '../decisions/answer';
import { Snapshot } from '../snapshot';

/**
 * Full refs of a group and of those below it, without any that the reader may
 * not see.
 *
 * @public
 */
export const groupsBelow = (
  snapshot: Snapshot,
  group: string,
  maySee: MaySee = () => true,
): string[] => [...snapshot.subtree(group)].filter(maySee);
