import {
  BusinessImpact,
  SEVERITIES,
  Severity,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { countGroups } from './countGroups';
import { countOf, facetOf, whereVisible } from './filters';
import { whereFindingIn, whereVerdictIn } from './inDomains';
import { StoredSummary, Visible } from './ReviewStore';

/** How many rows there are of each severity. */
export async function countSeverities(
  findings: Knex.QueryBuilder,
): Promise<Record<Severity, number>> {
  const counts = await facetOf(findings, 'severity');
  return Object.fromEntries(
    SEVERITIES.map(severity => [
      severity,
      counts.find(({ value }) => value === severity)?.count ?? 0,
    ]),
  ) as Record<Severity, number>;
}

/** The figures of the overview, of everything or of some domains. */
export async function getSummary(
  knex: Knex,
  visible: Visible,
  part: { domain?: string[]; impact?: BusinessImpact[] } = {},
): Promise<StoredSummary> {
  const verdicts = knex('verdicts');
  whereVisible(verdicts, 'ref', visible);
  whereVerdictIn(knex, verdicts, part);
  const findings = knex('findings');
  whereVisible(findings, 'subject', visible);
  whereFindingIn(knex, findings, part);
  return {
    ...(await countGroups(verdicts)),
    findings: await countSeverities(findings.clone().where({ state: 'open' })),
    accepted: await countOf(findings.where({ state: 'accepted' })),
  };
}
