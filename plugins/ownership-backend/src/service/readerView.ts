import { ServiceUnavailableError } from '@backstage/errors';
import {
  groupsBelow,
  MaySee,
  Snapshot,
} from '@pillars/plugin-ownership-common';
import { Reviewer } from '../Reviewer';
import { Teams, Visible } from '../store/ReviewStore';

/** The catalog, and what of it a reader may see. */
export interface ReaderView {
  snapshot: Snapshot;
  maySee: MaySee;
}

/** Tells what a reader may see; what the catalog does not hold is hidden from nobody. */
function maySeeOf(snapshot: Snapshot, visible: Visible): MaySee {
  if (!visible) {
    return () => true;
  }
  const refs = new Set(visible);
  return ref => refs.has(ref) || !snapshot.get(ref);
}

/**
 * The catalog as it was last read here. Where that is some minutes ago it is read
 * again, for who asks later: nobody waits for it, nor for it to fail.
 *
 * @throws ServiceUnavailableError where it never could be read
 */
export async function viewFor(
  reviewer: Pick<Reviewer, 'snapshot' | 'lastSnapshot'>,
  visible: Visible,
): Promise<ReaderView> {
  const { lastSnapshot } = reviewer;
  const reading = reviewer.snapshot().catch(error => {
    if (lastSnapshot) {
      return lastSnapshot;
    }
    throw new ServiceUnavailableError('The catalog cannot be read', error);
  });
  const snapshot = lastSnapshot ?? (await reading);
  return { snapshot, maySee: maySeeOf(snapshot, visible) };
}

/**
 * The groups in and below some teams, as far as the reader may see them; nothing
 * where no team is asked for.
 *
 * @throws ServiceUnavailableError as `viewFor` does
 */
export async function teamsFor(
  reviewer: Parameters<typeof viewFor>[0],
  asked: readonly string[] | undefined,
  visible: Visible,
): Promise<Teams | undefined> {
  if (!asked?.length) {
    return undefined;
  }
  const { snapshot, maySee } = await viewFor(reviewer, visible);
  return new Map(asked.map(ref => [ref, groupsBelow(snapshot, ref, maySee)]));
}
