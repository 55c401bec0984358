import {
  EntityVerdict,
  LastOwner,
  Review,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { applyDifference, differenceOf } from './difference';

interface LastOwnerRow {
  ref: string;
  owner: string;
  /** Null while it still owns the entity. */
  until: string | null;
}

const isGroup = (ref: string) => ref.startsWith('group:');

/** The first group that lives: what a person owned is not kept. */
export const livingGroupOf = ({
  owners,
}: Pick<EntityVerdict, 'owners'>): string | undefined =>
  owners.find(({ ref, standing }) => standing === 'living' && isGroup(ref))
    ?.ref;

const readRows = (knex: Knex): Promise<LastOwnerRow[]> =>
  knex('last_owners').select('ref', 'owner', 'until');

async function lastReviewedAt(knex: Knex): Promise<string | undefined> {
  const row = await knex('review').first('reviewed_at');
  return row?.reviewed_at ?? undefined;
}

/** Who owned what, and until when, as the reviews so far have seen it. */
export async function getLastOwners(
  knex: Knex,
): Promise<Map<string, LastOwner>> {
  const reviewedAt = await lastReviewedAt(knex);
  const rows = await readRows(knex);
  return new Map(
    rows.flatMap(({ ref, owner, until }) => {
      const last = until ?? reviewedAt;
      return last ? [[ref, { owner, until: last }]] : [];
    }),
  );
}

/**
 * Keeps the owners that a review has seen. To be called before the time of that
 * review is written: what has lost its owner had it until the review before.
 */
export async function saveLastOwners(
  tx: Knex.Transaction,
  review: Review,
): Promise<void> {
  const seenLast = (await lastReviewedAt(tx)) ?? review.reviewedAt;
  const before = new Map((await readRows(tx)).map(row => [row.ref, row]));
  const after = new Map<string, LastOwnerRow>();
  for (const verdict of review.verdicts) {
    const { ref } = verdict;
    const owner = livingGroupOf(verdict);
    const known = before.get(ref);
    if (owner) {
      after.set(ref, { ref, owner, until: null });
    } else if (known) {
      after.set(ref, { ...known, until: known.until ?? seenLast });
    }
  }
  const difference = differenceOf(before, after, ['owner', 'until']);
  await applyDifference(tx, 'last_owners', 'ref', difference);
}
