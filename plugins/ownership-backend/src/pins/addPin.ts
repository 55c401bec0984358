import {
  NotSetUp,
  OVERVIEW_TOPICS,
  PinnedEntity,
  toPinnedEntity,
  toPinnedFinding,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { inChunks } from '../store/difference';
import { orphanedSince } from '../store/orphanAge';
import {
  FINDING_COLUMNS,
  FindingRow,
  fromFindingRow,
  fromVerdictRow,
  searchText,
  VerdictRow,
} from '../store/rows';
import { Pin } from './PinStore';
import { PinnedVerdictRow } from './rows';

/** Rules whose findings are claims of their own, with their evidence. */
const CLAIMS = Object.values(OVERVIEW_TOPICS).flat();

/** As many as are read and written at a time. */
const CHUNK = 500;

const SHARED = ['ref', 'domain', 'ownership', 'run', 'accountable', 'risk'];

/** What a meeting talks about. */
const onAgenda = (query: Knex.QueryBuilder) =>
  query
    .whereIn('ownership', ['orphaned', 'atRisk'])
    .orWhere({ run: 'contradicted' });

/** Copies rows where they are, without reading them. */
async function copy(
  tx: Knex.Transaction,
  options: { pin: string; into: string; columns: string[] },
  from: Knex.QueryBuilder,
) {
  const { pin, into, columns } = options;
  const names = ['pin', ...columns];
  const target = tx.raw(`?? (${names.map(() => '??').join(', ')})`, [
    into,
    ...names,
  ]);
  const source = from.select(tx.raw('?', [pin]), ...columns);
  await tx.into(target).insert(source);
}

function toRow(
  pin: string,
  verdict: Pick<VerdictRow, 'risk' | 'accountable' | 'domain'>,
  entity: PinnedEntity,
): PinnedVerdictRow {
  const { ref, title, ownership, run, owners } = entity;
  return {
    pin,
    ref,
    domain: verdict.domain,
    ownership,
    run,
    accountable: verdict.accountable,
    risk: verdict.risk,
    search: searchText(ref, title, ...owners.map(owner => owner.ref)),
    body: JSON.stringify(entity),
  };
}

/** What needs something, with why, page by page. */
async function addAgenda(tx: Knex.Transaction, pin: string) {
  for (let after = ''; ; ) {
    const rows: VerdictRow[] = await tx('verdicts')
      .where(onAgenda)
      .where('ref', '>', after)
      .orderBy('ref')
      .limit(CHUNK);
    if (!rows.length) {
      return;
    }
    const refs = rows.map(row => row.ref);
    const found: Array<{ subject: string; since: string }> =
      await orphanedSince(tx).whereIn('subject', refs);
    const since = new Map(found.map(one => [one.subject, one.since]));
    await tx('pinned_verdicts').insert(
      rows.map(row => {
        const verdict = fromVerdictRow(row);
        const isOrphaned = verdict.ownership === 'orphaned';
        return toRow(
          pin,
          row,
          toPinnedEntity(verdict, isOrphaned ? since.get(row.ref) : undefined),
        );
      }),
    );
    after = refs[refs.length - 1];
  }
}

/** The findings that claims rest on; of the others, only what they are about. */
async function addFindings(tx: Knex.Transaction, pin: string) {
  const open = () => tx('findings').where({ state: 'open' });
  await copy(
    tx,
    {
      pin,
      into: 'pinned_findings',
      columns: ['fingerprint', 'rule', 'severity', 'subject'],
    },
    open().whereNotIn('rule', CLAIMS),
  );
  const rows: FindingRow[] = await open()
    .whereIn('rule', CLAIMS)
    .select(FINDING_COLUMNS);
  await inChunks(rows.map(fromFindingRow), findings =>
    tx('pinned_findings').insert(
      findings.map(finding => ({
        pin,
        fingerprint: finding.fingerprint,
        rule: finding.rule,
        severity: finding.severity,
        subject: finding.subject,
        body: JSON.stringify(toPinnedFinding(finding)),
      })),
    ),
  );
}

/** The rules that are on, and had what they need. */
function ranOf(enabled: readonly string[], notSetUp: string): string[] {
  const needs: NotSetUp[] = JSON.parse(notSetUp);
  const waiting = new Set(needs.flatMap(({ rules }) => rules));
  return enabled.filter(rule => !waiting.has(rule));
}

/** Freezes the last review: one moment of it, whatever is saved meanwhile. */
export async function addPin(
  knex: Knex,
  pin: Pin,
  enabled: readonly string[],
): Promise<void> {
  // SQLite writes one transaction at a time anyway.
  const isolation =
    knex.client.config.client === 'pg'
      ? { isolationLevel: 'repeatable read' as const }
      : undefined;
  await knex.transaction(async tx => {
    const review = await tx('review').first('not_set_up', 'reviewed_at');
    await tx('pinned_reviews').insert({
      id: pin.id,
      title: pin.title,
      note: pin.note ?? null,
      created_by: pin.createdBy,
      created_at: pin.createdAt,
      reviewed_at: review.reviewed_at,
      not_set_up: review.not_set_up,
      rules: JSON.stringify(ranOf(enabled, review.not_set_up)),
    });
    const rest = tx('verdicts').whereNot(onAgenda);
    const into = 'pinned_verdicts';
    await copy(tx, { pin: pin.id, into, columns: SHARED }, rest);
    await addAgenda(tx, pin.id);
    await addFindings(tx, pin.id);
  }, isolation);
}
