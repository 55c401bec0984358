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

/** Reads what should have an owner, with its owners, place and facts. */
export function ownedEntityReader(index: Index) {
  const { settings, standingOf } = index;
  const kinds = new Set(settings.ownedKinds.map(kind => kind.toLowerCase()));

  const ownersWithStanding = (node: SnapshotEntity): Owner[] =>
    ownersOf(node).map(ref => ({ ref, standing: standingOf(ref) }));

  const domainOfSystem = remember(
    system => domainOf(system, index.entities) ?? null,
  );

  const read = (node: SnapshotEntity): OwnedEntity => {
    const owners = ownersWithStanding(node);
    const system = systemOf(node, index.entities);
    return {
      ...node,
      owners,
      livingOwners: livingOf(owners),
      statedOwner: node.entity.spec?.owner,
      system,
      domain: (system && domainOfSystem(system)) || undefined,
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
      livingOf(ownersWithStanding(node)),
  });
}
