import {
  countVerdicts,
  DomainCounts,
  OwnershipVerdict,
  RunVerdict,
  Severity,
  VerdictCounts,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { countOf, whereVisible } from './filters';
import { StoredSummary, Visible } from './ReviewStore';

interface Group {
  domain: string | null;
  ownership: OwnershipVerdict;
  run: RunVerdict;
  count: string | number;
}

function total(groups: readonly Group[]): VerdictCounts {
  const counts = countVerdicts([]);
  for (const { ownership, run, count } of groups) {
    counts.entities += Number(count);
    counts.ownership[ownership] += Number(count);
    counts.run[run] += Number(count);
  }
  return counts;
}

const worstFirst = (a: DomainCounts, b: DomainCounts) =>
  b.ownership.orphaned - a.ownership.orphaned ||
  b.ownership.atRisk - a.ownership.atRisk ||
  b.entities - a.entities;

function byDomain(groups: readonly Group[]): DomainCounts[] {
  const domains = [...new Set(groups.map(group => group.domain))];
  return domains
    .map(domain => ({
      ...(domain !== null && { domain }),
      ...total(groups.filter(group => group.domain === domain)),
    }))
    .sort(worstFirst);
}

/** The figures of the overview. */
export async function getSummary(
  knex: Knex,
  visible: Visible,
): Promise<StoredSummary> {
  const verdicts = knex('verdicts');
  whereVisible(verdicts, 'ref', visible);
  const groups: Group[] = await verdicts
    .select('domain', 'ownership', 'run')
    .count({ count: '*' })
    .groupBy('domain', 'ownership', 'run');

  const findings = knex('findings');
  whereVisible(findings, 'subject', visible);
  const severities: Array<{ severity: Severity; count: string | number }> =
    await findings
      .clone()
      .where({ state: 'open' })
      .select('severity')
      .count({ count: '*' })
      .groupBy('severity');
  const of = (severity: Severity) =>
    Number(severities.find(one => one.severity === severity)?.count ?? 0);

  return {
    counts: total(groups),
    findings: {
      error: of('error'),
      warning: of('warning'),
      info: of('info'),
    },
    accepted: await countOf(findings.where({ state: 'accepted' })),
    byDomain: byDomain(groups),
  };
}
