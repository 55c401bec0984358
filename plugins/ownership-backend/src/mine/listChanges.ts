import {
  MINE_CHANGES,
  MineChange,
  MineChangesResponse,
  MineChangeType,
  Page,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { whereWaiverVisible } from '../overlay/listWaivers';
import { present } from '../overlay/rows';
import { countOf, facetOf, whereOneOf, whereVisible } from '../store/filters';
import { findingsFor } from './listFixes';
import { MineScope } from './MineStore';

const COLUMNS = [
  'type',
  'at',
  'subject',
  'rule',
  'fingerprint',
  'by',
  'before',
  'after',
] as const;

type Columns = Partial<Record<(typeof COLUMNS)[number], string | Knex.Raw>>;

/** Selects the columns of a change; PostgreSQL asks of which type nothing is. */
function asChanges(
  knex: Knex,
  rows: Knex.QueryBuilder,
  columns: Columns,
): Knex.QueryBuilder {
  const nothing = knex.raw('cast(null as text)');
  return rows.select(
    Object.fromEntries(COLUMNS.map(name => [name, columns[name] ?? nothing])),
  );
}

function opened(knex: Knex, scope: MineScope, since: string) {
  const rows = findingsFor(knex, scope)
    .leftJoin(
      { ended: 'resolved_findings' },
      'ended.fingerprint',
      'findings.fingerprint',
    )
    .where('findings.opened_at', '>=', since);
  return asChanges(knex, rows, {
    type: knex.raw(
      "case when ended.fingerprint is null then 'opened' else 'reopened' end",
    ),
    at: 'findings.opened_at',
    subject: 'findings.subject',
    rule: 'findings.rule',
    fingerprint: 'findings.fingerprint',
  });
}

function resolved(knex: Knex, { parties }: MineScope, since: string) {
  const rows = knex('resolved_findings')
    .where('resolved_at', '>=', since)
    .whereNotIn('fingerprint', knex('findings').select('fingerprint'));
  whereVisible(rows, 'accountable', parties);
  return asChanges(knex, rows, {
    type: knex.raw("'resolved'"),
    at: 'resolved_at',
    subject: 'subject',
    rule: 'rule',
    fingerprint: 'fingerprint',
  });
}

function waived(knex: Knex, scope: MineScope, since: string) {
  const rows = knex('waivers')
    .where({ state: 'approved' })
    .where('decided_at', '>=', since);
  whereTheirs(knex, rows, scope);
  return asChanges(knex, rows, {
    type: knex.raw("'waived'"),
    at: 'decided_at',
    subject: 'subject',
    rule: 'rule',
    fingerprint: 'fingerprint',
    by: 'decided_by',
  });
}

/** Narrows waivers to those that they asked for, or of what they are to fix. */
export function whereTheirs(
  knex: Knex,
  waivers: Knex.QueryBuilder,
  scope: MineScope,
): void {
  waivers.where(either => {
    either.whereIn(
      'fingerprint',
      findingsFor(knex, scope).select('findings.fingerprint'),
    );
    if (scope.user) {
      either.orWhere({ requested_by: scope.user });
    }
  });
}

function confirmed(knex: Knex, { parties }: MineScope, since: string) {
  const owned = knex('verdict_owners').select('ref');
  whereVisible(owned, 'owner', parties);
  const rows = knex('confirmations')
    .where('confirmed_at', '>=', since)
    .whereIn('subject', owned);
  return asChanges(knex, rows, {
    type: knex.raw("'confirmed'"),
    at: 'confirmed_at',
    subject: 'subject',
    by: 'confirmed_by',
  });
}

function changedHands(knex: Knex, { parties }: MineScope, since: string) {
  const rows = knex('owner_changes')
    .where('changed_at', '>=', since)
    .where(either => {
      either
        .where(inner => whereVisible(inner, 'before', parties))
        .orWhere(inner => whereVisible(inner, 'after', parties));
    });
  return asChanges(knex, rows, {
    type: knex.raw("'owner'"),
    at: 'changed_at',
    subject: 'ref',
    before: 'before',
    after: 'after',
  });
}

/** One page of what changed since an instant, the newest first. */
export async function listChanges(
  knex: Knex,
  scope: MineScope,
  query: Page & { change?: MineChangeType[] },
  since: string,
): Promise<Pick<MineChangesResponse, 'items' | 'total' | 'counts'>> {
  const { offset = 0, limit = 50, change } = query;
  const all = () => {
    const rows = knex.from(
      opened(knex, scope, since)
        .unionAll([
          resolved(knex, scope, since),
          waived(knex, scope, since),
          confirmed(knex, scope, since),
          changedHands(knex, scope, since),
        ])
        .as('changes'),
    );
    whereWaiverVisible(rows, scope.visible);
    return rows;
  };
  const rows = all();
  whereOneOf(rows, 'type', change);
  const page: Array<{ [K in keyof MineChange]: MineChange[K] | null }> =
    await rows
      .clone()
      .select(COLUMNS)
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'type' },
        { column: 'subject' },
        { column: 'fingerprint' },
      ])
      .offset(offset)
      .limit(limit);
  const counts = await facetOf(all(), 'type');
  const countsBy = new Map(counts.map(one => [one.value, one.count]));
  return {
    items: page.map(row => present<MineChange>(row as never)),
    total: await countOf(rows),
    counts: Object.fromEntries(
      MINE_CHANGES.map(type => [type, countsBy.get(type) ?? 0]),
    ) as Record<MineChangeType, number>,
  };
}
