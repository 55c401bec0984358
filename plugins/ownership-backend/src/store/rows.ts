import {
  EntityVerdict,
  Finding,
  FindingItem,
  FindingState,
  isOpen,
  MarkedFinding,
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
  state: FindingState;
  /** What people say of it, JSON. */
  marks: string | null;
}

// What is filtered and sorted by is text of others; a column holds this much.
const MOST = 255;
// PostgreSQL takes no NUL in text.
const withoutNul = (text: string) => text.replaceAll('\0', '');
export const columnText = (text: string | undefined) =>
  text === undefined ? null : withoutNul(text.slice(0, MOST));

/** What `whereText` looks in. */
export const searchText = (...parts: Array<string | undefined>): string =>
  withoutNul(parts.filter(Boolean).join(' ').toLowerCase());

export function toVerdictRow(verdict: EntityVerdict): VerdictRow {
  const owners = verdict.owners.map(owner => owner.ref);
  return {
    ref: verdict.ref,
    kind: verdict.kind,
    name: verdict.name.toLowerCase(),
    type: columnText(verdict.type),
    lifecycle: columnText(verdict.lifecycle),
    tier: verdict.tier?.toString() ?? null,
    domain: columnText(verdict.domain),
    system: columnText(verdict.system),
    accountable: columnText(verdict.accountable),
    ownership: verdict.ownership,
    run: verdict.run,
    dependents: verdict.dependents,
    risk: verdict.risk.score,
    search: searchText(verdict.ref, verdict.title, ...owners),
    body: JSON.stringify(verdict),
  };
}

export const fromVerdictRow = (row: Pick<VerdictRow, 'body'>): EntityVerdict =>
  JSON.parse(row.body);

/**
 * A verdict as lists show it.
 *
 * @param accepted - ids of the rules whose finding on it somebody accepted
 */
export function toVerdictItem(
  row: Pick<VerdictRow, 'body'>,
  accepted: string[] = [],
): VerdictItem {
  const { checks, ...rest } = fromVerdictRow(row);
  const found = checks.filter(check => check.outcome === 'finding');
  const rules = [...new Set(found.map(check => check.rule))];
  return { ...rest, rules, accepted };
}

/** What people say of a finding, apart from the finding. */
export function toMarks(marked: MarkedFinding) {
  const { waiver, confirmation, disputes, ...finding } = marked;
  const marks = JSON.stringify({ waiver, confirmation, disputes });
  return {
    finding: finding as Finding,
    state: (isOpen(marked) ? 'open' : 'accepted') as FindingState,
    marks: marks === '{}' ? null : marks,
  };
}

export function toFindingRow(
  marked: MarkedFinding,
  domain: string | undefined,
  openedAt: string,
): FindingRow {
  const { finding, state, marks } = toMarks(marked);
  return {
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    severity: finding.severity,
    severity_rank: SEVERITIES.indexOf(finding.severity),
    subject: finding.subject,
    accountable: columnText(finding.accountable),
    domain: columnText(domain),
    search: searchText(finding.subject, finding.message),
    opened_at: openedAt,
    body: JSON.stringify(finding),
    state,
    marks,
  };
}

/** The columns that make a finding. */
export const FINDING_COLUMNS = ['body', 'marks', 'opened_at'] as const;

export const fromFindingRow = (
  row: Pick<FindingRow, (typeof FINDING_COLUMNS)[number]>,
): FindingItem => ({
  ...JSON.parse(row.body),
  ...(row.marks && JSON.parse(row.marks)),
  openedAt: row.opened_at,
});
