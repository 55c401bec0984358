import { BusinessImpact, FacetValue } from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { facetOf, whereOneOf } from './filters';

/** Some domains, named or by what they are there for; all of them without either. */
interface Part {
  domain?: string[];
  impact?: BusinessImpact[];
}

const domainsWith = (knex: Knex, impact: readonly string[]) =>
  knex('domain_impacts').whereIn('impact', impact).select('domain');

/** Narrows verdicts to what is in some domains. */
export function whereVerdictIn(
  knex: Knex,
  verdicts: Knex.QueryBuilder,
  { domain, impact }: Part,
): void {
  whereOneOf(verdicts, 'domain', domain);
  if (impact?.length) {
    verdicts.whereIn('domain', domainsWith(knex, impact));
  }
}

/** Narrows findings to those about what is in some domains. */
export function whereFindingIn(
  knex: Knex,
  findings: Knex.QueryBuilder,
  { domain, impact }: Part,
): void {
  const placed = () => knex('subject_domains').select('subject');
  if (domain?.length) {
    findings.where(either => {
      either
        .where(own => whereOneOf(own, 'domain', domain))
        .orWhereIn('subject', placed().whereIn('domain', domain));
    });
  }
  if (impact?.length) {
    const domains = () => domainsWith(knex, impact);
    findings.where(either => {
      either
        .whereIn('domain', domains())
        .orWhereIn('subject', placed().whereIn('domain', domains()));
    });
  }
}

/** Two facets as one, of rows of which none is in both. */
function together(a: FacetValue[], b: FacetValue[]): FacetValue[] {
  const counts = new Map(a.map(({ value, count }) => [value, count]));
  b.forEach(({ value, count }) =>
    counts.set(value, (counts.get(value) ?? 0) + count),
  );
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count);
}

/**
 * How often what is in a domain serves each business impact.
 *
 * @param rows - that have a domain
 * @param key - of the rows, so that each counts once
 */
export function impactFacet(
  knex: Knex,
  rows: Knex.QueryBuilder,
  key: string,
): Promise<FacetValue[]> {
  const joined = knex('domain_impacts').join(
    rows.clone().select({ found: key, place: 'domain' }).as('placed'),
    'placed.place',
    'domain_impacts.domain',
  );
  return facetOf(joined, 'impact', { distinct: 'found' });
}

/** Findings about what has its domains beside it, such as a team. */
const asidePlaces = (knex: Knex, findings: Knex.QueryBuilder) =>
  knex('subject_domains').join(
    findings
      .clone()
      .select({ about: 'subject', found: 'fingerprint' })
      .as('asked'),
    'asked.about',
    'subject_domains.subject',
  );

/** Findings by domain; one about a team counts in each of its domains. */
export async function findingDomainFacet(
  knex: Knex,
  findings: Knex.QueryBuilder,
): Promise<FacetValue[]> {
  return together(
    await facetOf(findings, 'domain'),
    await facetOf(asidePlaces(knex, findings), 'domain'),
  );
}

/** Findings by business impact. */
export async function findingImpactFacet(
  knex: Knex,
  findings: Knex.QueryBuilder,
): Promise<FacetValue[]> {
  const aside = asidePlaces(knex, findings).join(
    'domain_impacts',
    'domain_impacts.domain',
    'subject_domains.domain',
  );
  return together(
    await impactFacet(knex, findings, 'fingerprint'),
    await facetOf(aside, 'impact', { distinct: 'found' }),
  );
}
