import { append } from '../../multimap';
import { OwnedEntity, Snapshot, SnapshotEntity } from '../../snapshot';
import { placeAbove } from '../../snapshot/places';
import { MaySee } from '../answer';
import { Application, DecisionIndex } from '../types';

/** Owned entities of a domain that the same scopes apply to in the same way. */
export interface AlikeEntities {
  entities: OwnedEntity[];
  applications: readonly Application[];
  /** Steps from them to the domain. */
  steps: number;
}

/** A domain, and what a reader sees of its owned entities. */
export interface DomainContents {
  domain: SnapshotEntity;
  /** About the domain itself. */
  applications: readonly Application[];
  alike: readonly AlikeEntities[];
  /** How many entities these are. */
  size: number;
  /** Whether decisions can be missing there: not if all it holds is elsewhere, or unseen. */
  isAsked: boolean;
}

/** Refs of the domains that have others below them. */
function dividedDomains({ domains, entities }: Snapshot): Set<string> {
  const divided = new Set<string>();
  for (const domain of domains) {
    const above = placeAbove(domain, entities);
    if (above && above !== domain.ref) {
      divided.add(above);
    }
  }
  return divided;
}

/**
 * Reads what is in a domain and in none below it. Entities that share a list
 * of applications are read as one, so a decision about ten thousand of them is
 * looked up a few times only.
 */
export function contentsReader(
  snapshot: Snapshot,
  index: DecisionIndex,
  maySee: MaySee = () => true,
): (domain: SnapshotEntity) => DomainContents {
  const byDomain = new Map<string, OwnedEntity[]>();
  for (const entity of snapshot.ownedEntities) {
    if (entity.domain) {
      append(byDomain, entity.domain, entity);
    }
  }
  const divided = dividedDomains(snapshot);

  const group = (entities: readonly OwnedEntity[], domain: string) => {
    const alike = new Map<readonly Application[], AlikeEntities>();
    for (const entity of entities) {
      const applications = index.applicationsTo(entity.ref);
      const known = alike.get(applications);
      if (known) {
        known.entities.push(entity);
      } else {
        const steps = Math.max(index.chainOf(entity.ref).indexOf(domain), 0);
        alike.set(applications, { entities: [entity], applications, steps });
      }
    }
    return [...alike.values()];
  };

  return domain => {
    const entities = byDomain.get(domain.ref) ?? [];
    const seen = entities.filter(one => maySee(one.ref));
    return {
      domain,
      applications: index.applicationsTo(domain.ref),
      alike: group(seen, domain.ref),
      size: seen.length,
      isAsked: seen.length > 0 || !(entities.length || divided.has(domain.ref)),
    };
  };
}
