import {
  FindingItem,
  FindingState,
  Page,
  Severity,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { whereVisible } from '../store/filters';
import { FindingRow, fromFindingRow } from '../store/rows';
import { MineScope, StoredFixes } from './MineStore';

/** Findings that somebody's teams and guilds are to fix. */
export function findingsFor(
  knex: Knex,
  { parties, visible }: Pick<MineScope, 'parties' | 'visible'>,
): Knex.QueryBuilder {
  const rows = knex('findings');
  whereVisible(rows, 'findings.accountable', parties);
  whereVisible(rows, 'findings.subject', visible);
  return rows;
}

/** Without what is answered by confirming, and listed with that. */
const fixesFor = (knex: Knex, scope: MineScope) =>
  findingsFor(knex, scope).whereNot({ 'findings.rule': 'stale-confirmation' });

export async function countFixes(
  knex: Knex,
  scope: MineScope,
): Promise<StoredFixes> {
  const rows: Array<{
    state: FindingState;
    severity: Severity;
    count: string | number;
  }> = await fixesFor(knex, scope)
    .groupBy('state', 'severity')
    .select('state', 'severity')
    .count({ count: '*' });
  const fixes: StoredFixes = {
    findings: { error: 0, warning: 0, info: 0 },
    accepted: 0,
  };
  for (const { state, severity, count } of rows) {
    if (state === 'open') {
      fixes.findings[severity] = Number(count);
    } else {
      fixes.accepted += Number(count);
    }
  }
  return fixes;
}

/** One page, what matters most first; only what is owned has a risk. */
export async function listFixes(
  knex: Knex,
  scope: MineScope,
  { offset = 0, limit = 50 }: Page,
): Promise<FindingItem[]> {
  const rows: FindingRow[] = await fixesFor(knex, scope)
    .leftJoin('verdicts', 'verdicts.ref', 'findings.subject')
    .select('findings.body', 'findings.marks', 'findings.opened_at')
    .orderByRaw("case when findings.state = 'open' then 0 else 1 end")
    .orderBy('findings.severity_rank')
    .orderByRaw('coalesce(verdicts.risk, 0) desc')
    .orderBy(['findings.rule', 'findings.subject', 'findings.fingerprint'])
    .offset(offset)
    .limit(limit);
  return rows.map(fromFindingRow);
}
