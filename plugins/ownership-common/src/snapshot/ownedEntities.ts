import { OwnershipSettings } from '../settings/types';
import { entityFacts } from './facts';
import { ownersOf } from './owners';
import { relationTargets, toRef } from './refs';
import {
  EntityFacts,
  GroupNode,
  OwnedEntity,
  Owner,
  OwnerStanding,
  SnapshotEntity,
} from './types';

interface Index {
  entities: ReadonlyMap<string, SnapshotEntity>;
  groups: ReadonlyMap<string, GroupNode>;
  standingOf(ref: string): OwnerStanding;
  settings: OwnershipSettings;
}

const isKind = (node: SnapshotEntity | undefined, kind: string) =>
  node?.kind.toLowerCase() === kind;

/** A ref that `spec` states, else the first of a relation's targets of a kind. */
function statedRef(node: SnapshotEntity, field: string): string | undefined {
  const stated = toRef(node.entity.spec?.[field], field, node.namespace);
  return (
    stated ??
    relationTargets(node.entity, 'partOf').find(ref =>
      ref.startsWith(`${field}:`),
    )
  );
}

function systemOf(node: SnapshotEntity, index: Index): string | undefined {
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
  const whole = parent ? index.entities.get(parent) : undefined;
  return whole && statedRef(whole, 'system');
}

function domainOf(
  system: string | undefined,
  index: Index,
): string | undefined {
  const node = system ? index.entities.get(system) : undefined;
  const domain = node && statedRef(node, 'domain');
  return domain && isKind(index.entities.get(domain), 'domain')
    ? domain
    : undefined;
}

/** On-call and escalation that the owner's TeamAPI states for all it owns. */
function inherited(
  owners: readonly Owner[],
  index: Index,
): Pick<EntityFacts, 'onCall' | 'escalationPolicy'> {
  for (const { ref } of owners) {
    const onCall = index.groups.get(ref)?.teamApi?.spec.onCall;
    if (onCall) {
      const from = (key: 'rotation' | 'escalationPolicy') => {
        const value = onCall[key];
        return typeof value === 'string' && value
          ? { value, path: `spec.onCall.${key}`, ref }
          : undefined;
      };
      return {
        onCall: from('rotation'),
        escalationPolicy: from('escalationPolicy'),
      };
    }
  }
  return {};
}

/** Reads what should have an owner, with its owners, place and facts. */
export function ownedEntityReader(index: Index) {
  const { settings, standingOf } = index;
  const kinds = new Set(settings.ownedKinds.map(kind => kind.toLowerCase()));

  const ownersWithStanding = (node: SnapshotEntity): Owner[] =>
    ownersOf(node).map(ref => ({ ref, standing: standingOf(ref) }));

  const read = (node: SnapshotEntity): OwnedEntity => {
    const owners = ownersWithStanding(node);
    const system = systemOf(node, index);
    return {
      ...node,
      owners,
      statedOwner: node.entity.spec?.owner,
      system,
      domain: domainOf(system, index),
      facts: entityFacts(node, settings.sources, inherited(owners, index)),
    };
  };

  const readAll = (nodes: readonly SnapshotEntity[]) =>
    new Map<string, OwnedEntity>(
      nodes
        .filter(node => kinds.has(node.kind.toLowerCase()))
        .map(node => [node.ref, read(node)]),
    );

  return Object.assign(readAll, {
    livingOwnersOf: (node: SnapshotEntity) =>
      ownersWithStanding(node)
        .filter(owner => owner.standing === 'living')
        .map(owner => owner.ref),
  });
}
