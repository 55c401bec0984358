import {
  EntityVerdict,
  Finding,
  FindingItem,
  SEVERITIES,
  VerdictItem,
} from '@pillars/plugin-ownership-common';

export interface VerdictRow {
  ref: string;
  kind: string;
  name: string;
  type: string | null;
  lifecycle: string | null;
  tier: string | null;
  domain: string | null;
  system: string | null;
  accountable: string | null;
  ownership: string;
  run: string;
  dependents: number;
  risk: number;
  search: string;
  body: string;
}

export interface FindingRow {
  fingerprint: string;
  rule: string;
  severity: string;
  severity_rank: number;
  subject: string;
  accountable: string | null;
  domain: string | null;
  search: string;
  opened_at: string;
  body: string;
}

// What is filtered and sorted by is text of others; a column holds this much.
const MOST = 255;
const cut = (text: string | undefined) => text?.slice(0, MOST) ?? null;

export function toVerdictRow(verdict: EntityVerdict): VerdictRow {
  const owners = verdict.owners.map(owner => owner.ref);
  return {
    ref: verdict.ref,
    kind: verdict.kind,
    name: verdict.name.toLowerCase(),
    type: cut(verdict.type),
    lifecycle: cut(verdict.lifecycle),
    tier: verdict.tier?.toString() ?? null,
    domain: cut(verdict.domain),
    system: cut(verdict.system),
    accountable: cut(verdict.accountable),
    ownership: verdict.ownership,
    run: verdict.run,
    dependents: verdict.dependents,
    risk: verdict.risk.score,
    search: [verdict.ref, verdict.title, ...owners].join(' ').toLowerCase(),
    body: JSON.stringify(verdict),
  };
}

export const fromVerdictRow = (row: Pick<VerdictRow, 'body'>): EntityVerdict =>
  JSON.parse(row.body);

/** A verdict as lists show it. */
export function toVerdictItem(row: Pick<VerdictRow, 'body'>): VerdictItem {
  const { checks, ...rest } = fromVerdictRow(row);
  const rules = checks
    .filter(check => check.outcome === 'finding')
    .map(check => check.rule);
  return { ...rest, rules };
}

export function toFindingRow(
  finding: Finding,
  domain: string | undefined,
  openedAt: string,
): FindingRow {
  return {
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    severity: finding.severity,
    severity_rank: SEVERITIES.indexOf(finding.severity),
    subject: finding.subject,
    accountable: cut(finding.accountable),
    domain: cut(domain),
    search: `${finding.subject} ${finding.message}`.toLowerCase(),
    opened_at: openedAt,
    body: JSON.stringify(finding),
  };
}

export const fromFindingRow = (
  row: Pick<FindingRow, 'body' | 'opened_at'>,
): FindingItem => ({ ...JSON.parse(row.body), openedAt: row.opened_at });
