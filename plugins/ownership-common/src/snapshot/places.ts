import { relationTargets, toRef } from './refs';
import { SnapshotEntity } from './types';

type Entities = ReadonlyMap<string, SnapshotEntity>;

const isKind = (node: SnapshotEntity | undefined, kind: string) =>
  node?.kind.toLowerCase() === kind;

/** A ref that `spec` states, else the first of a relation's targets of a kind. */
function statedRef(
  node: SnapshotEntity,
  field: string,
  kind: string = field,
): string | undefined {
  const stated = toRef(node.entity.spec?.[field], kind, node.namespace);
  return (
    stated ??
    relationTargets(node.entity, 'partOf').find(ref =>
      ref.startsWith(`${kind}:`),
    )
  );
}

/** Full ref of the system it is part of, itself for a System. It need not exist. */
export function systemOf(
  node: SnapshotEntity,
  entities: Entities,
): string | undefined {
  if (isKind(node, 'system')) {
    return node.ref;
  }
  const system = statedRef(node, 'system');
  if (system) {
    return system;
  }
  // A subcomponent belongs to the system of what it is part of, one level up.
  const parent = toRef(
    node.entity.spec?.subcomponentOf,
    'component',
    node.namespace,
  );
  const whole = parent ? entities.get(parent) : undefined;
  return whole && statedRef(whole, 'system');
}

const existing = (
  ref: string | undefined,
  kind: string,
  entities: Entities,
): string | undefined =>
  ref && isKind(entities.get(ref), kind) ? ref : undefined;

/** Full ref of the domain that a system leads to. It exists. */
export function domainOf(
  system: string | undefined,
  entities: Entities,
): string | undefined {
  const node = system ? entities.get(system) : undefined;
  return node && existing(statedRef(node, 'domain'), 'domain', entities);
}

/**
 * Full ref of the place right above an entity: its system, the domain of a
 * system, the domain that a domain is part of. It exists.
 */
export function placeAbove(
  node: SnapshotEntity,
  entities: Entities,
): string | undefined {
  switch (node.kind.toLowerCase()) {
    case 'domain':
      return existing(
        statedRef(node, 'subdomainOf', 'domain'),
        'domain',
        entities,
      );
    case 'system':
      return domainOf(node.ref, entities);
    default:
      return existing(systemOf(node, entities), 'system', entities);
  }
}
