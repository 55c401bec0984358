import { impactsOf } from '../decisions/impact';
import { BusinessImpact } from '../decisions/map/types';
import { Snapshot } from '../snapshot';
import { toRefs } from '../snapshot/refs';

/**
 * What a domain is there for, and what belongs to it beside owned entities.
 *
 * @public
 */
export interface DomainPlaces {
  /** By full ref of a domain that names some: its business impacts. */
  impacts: ReadonlyMap<string, readonly BusinessImpact[]>;
  /**
   * By full ref of a group, guild or domain: the domains in which it owns
   * something or which its TeamAPI names, those that it covers, and itself.
   */
  domainsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Reads what belongs to which domain. Decision scopes belong to none: most of
 * them reach across.
 *
 * @public
 */
export function readDomainPlaces(snapshot: Snapshot): DomainPlaces {
  const domainsOf = new Map<string, Set<string>>();
  const place = (subject: string, domain: string) => {
    const known = domainsOf.get(subject);
    if (known) {
      known.add(domain);
    } else {
      domainsOf.set(subject, new Set([domain]));
    }
  };
  for (const { domain, livingGroups } of snapshot.ownedEntities) {
    if (domain) {
      livingGroups.forEach(({ ref }) => place(ref, domain));
    }
  }
  for (const { ref, teamApi } of snapshot.groups) {
    const namespace = teamApi?.metadata.namespace ?? 'default';
    toRefs(teamApi?.spec.domains, 'domain', namespace).forEach(domain =>
      place(ref, domain),
    );
  }
  for (const { ref, domains } of snapshot.guilds) {
    domains.forEach(domain => place(ref, domain));
  }
  const impacts = new Map<string, readonly BusinessImpact[]>();
  for (const domain of snapshot.domains) {
    place(domain.ref, domain.ref);
    const named = impactsOf(domain);
    if (named.length) {
      impacts.set(domain.ref, named);
    }
  }
  return { impacts, domainsOf };
}
