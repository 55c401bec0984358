import { JsonValue } from '@backstage/types';
import { OwnershipSettings } from '../settings/types';
import { entityFacts } from './facts';
import { remember } from '../remember';
import { ownersOf } from './owners';
import { domainOf, systemOf } from './places';
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

const livingOf = (owners: readonly Owner[]): readonly string[] =>
  owners.filter(owner => owner.standing === 'living').map(owner => owner.ref);

type Ownership = Pick<
  OwnedEntity,
  'owners' | 'livingOwners' | 'livingGroups' | 'ownerEvidence'
>;

const evidenceOf = (
  owners: readonly Owner[],
  stated: JsonValue | undefined,
): OwnedEntity['ownerEvidence'] =>
  owners.length > 1
    ? owners.map(({ ref }) => ({ path: 'relations.ownedBy', value: ref }))
    : [{ path: 'spec.owner', value: stated ?? null }];

/**
 * Reads who owns an entity. Those with the same owners, written the same way,
 * share what is read: ten thousand entities have some hundred owners.
 */
function ownershipReader({
  groups,
  standingOf,
}: Index): (node: SnapshotEntity) => Ownership {
  const read = (
    refs: readonly string[],
    stated: JsonValue | undefined,
  ): Ownership => {
    const owners = refs.map(ref => ({ ref, standing: standingOf(ref) }));
    const livingOwners = livingOf(owners);
    return {
      owners,
      livingOwners,
      livingGroups: livingOwners.flatMap(ref => groups.get(ref) ?? []),
      ownerEvidence: evidenceOf(owners, stated),
    };
  };
  const known = new Map<string, Ownership>();
  return node => {
    const refs = ownersOf(node);
    const stated = node.entity.spec?.owner;
    const key =
      refs.length === 1 && typeof stated === 'string'
        ? `${refs[0]} ${stated}`
        : JSON.stringify([refs, stated]);
    let ownership = known.get(key);
    if (!ownership) {
      ownership = read(refs, stated);
      known.set(key, ownership);
    }
    return ownership;
  };
}

/** Reads what should have an owner, with its owners, place and facts. */
export function ownedEntityReader(index: Index) {
  const { settings } = index;
  const kinds = new Set(settings.ownedKinds.map(kind => kind.toLowerCase()));

  const ownershipOf = ownershipReader(index);

  const domainOfSystem = remember(
    system => domainOf(system, index.entities) ?? null,
  );

  const read = (node: SnapshotEntity): OwnedEntity => {
    const ownership = ownershipOf(node);
    const system = systemOf(node, index.entities);
    return {
      ...node,
      ...ownership,
      statedOwner: node.entity.spec?.owner,
      system,
      domain: (system && domainOfSystem(system)) || undefined,
      facts: entityFacts(
        node,
        settings.sources,
        inherited(ownership.owners, index),
      ),
    };
  };

  const readAll = (nodes: readonly SnapshotEntity[]) =>
    new Map<string, OwnedEntity>(
      nodes
        .filter(node => kinds.has(node.kind.toLowerCase()))
        .map(node => [node.ref, read(node)]),
    );

  return Object.assign(readAll, {
    livingOwnersOf: (node: SnapshotEntity) => ownershipOf(node).livingOwners,
  });
}
