import {
  countVerdicts,
  DomainCounts,
  OwnershipVerdict,
  RunVerdict,
  VerdictCounts,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';

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
  const ofDomain = new Map<string | null, Group[]>();
  for (const group of groups) {
    const known = ofDomain.get(group.domain) ?? [];
    known.push(group);
    ofDomain.set(group.domain, known);
  }
  return [...ofDomain]
    .map(([domain, own]) => ({
      ...(domain !== null && { domain }),
      ...total(own),
    }))
    .sort(worstFirst);
}

/** Counts verdicts, together and by domain. */
export async function countGroups(
  verdicts: Knex.QueryBuilder,
): Promise<{ counts: VerdictCounts; byDomain: DomainCounts[] }> {
  const groups: Group[] = await verdicts
    .clone()
    .select('domain', 'ownership', 'run')
    .count({ count: '*' })
    .groupBy('domain', 'ownership', 'run');
  return { counts: total(groups), byDomain: byDomain(groups) };
}
