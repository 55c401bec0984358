import { EntityVerdict, Finding } from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { inChunks } from './difference';
import { livingGroupOf } from './lastOwners';
import { columnText, FindingRow, VerdictRow } from './rows';

/** For how long changes are kept. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** A finding that a review did not see any more. */
export interface ResolvedRow {
  fingerprint: string;
  rule: string;
  subject: string;
  accountable: string | null;
  resolved_at: string;
}

/** An entity that another group owns than at the review before. */
export interface OwnerChangeRow {
  ref: string;
  changed_at: string;
  before: string | null;
  after: string | null;
}

type Body<T extends { body: string }> = Pick<T, 'body'>;

/** Who was to act, unless that is a person: people are not kept. */
const groupOf = ({ accountable }: Finding) =>
  accountable?.startsWith('user:') ? undefined : accountable;

/** Keeps which findings were there before, and are not any more. */
export async function saveResolved(
  tx: Knex.Transaction,
  before: ReadonlyMap<string, Body<FindingRow>>,
  removed: readonly string[],
  reviewedAt: string,
): Promise<void> {
  const rows = removed.map((fingerprint): ResolvedRow => {
    const finding: Finding = JSON.parse(before.get(fingerprint)!.body);
    return {
      fingerprint,
      rule: finding.rule,
      subject: finding.subject,
      accountable: columnText(groupOf(finding)),
      resolved_at: reviewedAt,
    };
  });
  await inChunks(rows, chunk =>
    tx('resolved_findings').insert(chunk).onConflict('fingerprint').merge(),
  );
}

function ownerChanges(
  before: ReadonlyMap<string, Body<VerdictRow>>,
  changed: ReadonlyArray<Pick<VerdictRow, 'ref' | 'body'>>,
  reviewedAt: string,
): OwnerChangeRow[] {
  const ownerIn = ({ body }: Body<VerdictRow>) =>
    livingGroupOf(JSON.parse(body) as EntityVerdict) ?? null;
  return changed.flatMap(row => {
    const known = before.get(row.ref);
    if (!known) {
      return [];
    }
    const [was, is] = [ownerIn(known), ownerIn(row)];
    return was === is
      ? []
      : [{ ref: row.ref, changed_at: reviewedAt, before: was, after: is }];
  });
}

/** Keeps what changed hands since the review before; what is new did not. */
export async function saveOwnerChanges(
  tx: Knex.Transaction,
  before: ReadonlyMap<string, Body<VerdictRow>>,
  changed: ReadonlyArray<Pick<VerdictRow, 'ref' | 'body'>>,
  reviewedAt: string,
): Promise<void> {
  await inChunks(ownerChanges(before, changed, reviewedAt), chunk =>
    tx('owner_changes').insert(chunk).onConflict(['ref', 'changed_at']).merge(),
  );
}

/** Forgets changes that nobody asks for any more; mostly there are none. */
export async function forgetChanges(
  tx: Knex.Transaction,
  reviewedAt: string,
): Promise<void> {
  const kept = new Date(Date.parse(reviewedAt) - KEPT).toISOString();
  for (const [table, column] of [
    ['resolved_findings', 'resolved_at'],
    ['owner_changes', 'changed_at'],
  ]) {
    const old = () => tx(table).where(column, '<', kept);
    if (await old().first(column)) {
      await old().delete();
    }
  }
}
