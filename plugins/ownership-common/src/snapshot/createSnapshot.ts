import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { remember } from '../remember';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import { EMPTY_OVERLAY, Overlay } from '../overlay/types';
import { OwnershipSettings } from '../settings/types';
import { readDependencies } from './dependencies';
import { reach, readGroups } from './groups';
import { readInUse } from './inUse';
import { leadReader } from './leads';
import { ownedEntityReader } from './ownedEntities';
import { placeholderTest, standingReader } from './owners';
import { readGuilds } from './guilds';
import { readDecisionScopes, readStandards } from './pillarsKinds';
import { GroupNode, Snapshot, SnapshotEntity } from './types';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

function toNode(entity: Entity): SnapshotEntity {
  const { name, namespace = 'default', title } = entity.metadata;
  return {
    ref: stringifyEntityRef(entity),
    kind: entity.kind,
    namespace: namespace.toLowerCase(),
    name,
    title,
    type: text(entity.spec?.type),
    lifecycle: text(entity.spec?.lifecycle),
    entity,
  };
}

function hierarchyReaders(groups: ReadonlyMap<string, GroupNode>) {
  const subtree = remember(ref =>
    reach(ref, one => groups.get(one)?.children ?? []),
  );
  const ancestors = remember(ref =>
    [...reach(ref, one => groups.get(one)?.parents ?? [])].slice(1),
  );
  const declaredMembers = remember(
    ref =>
      new Set([...subtree(ref)].flatMap(one => groups.get(one)?.members ?? [])),
  );
  return { subtree, ancestors, declaredMembers };
}

/**
 * Indexes a catalog for the rules.
 *
 * @param entities - as the catalog serves them, or as files hold them: with
 *   relations or without. Of two with the same ref the first counts.
 * @param settings - how to read an adopter's own words
 * @param said - what people say beside the catalog. Of the waivers those that
 *   were approved are kept, expired ones included: a rule watches over them,
 *   and they change no other finding.
 * @public
 */
export function createSnapshot(
  entities: Iterable<Entity>,
  settings: OwnershipSettings = DEFAULT_SETTINGS,
  said: Pick<Overlay, 'waivers' | 'meetings'> = EMPTY_OVERLAY,
): Snapshot {
  const first = new Map<string, SnapshotEntity>();
  for (const entity of entities) {
    const node = toNode(entity);
    if (!first.has(node.ref)) {
      first.set(node.ref, node);
    }
  }
  // By ref from here on, so that no answer depends on the order they came in.
  const nodes = [...first.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1));
  const byRef = new Map(nodes.map(node => [node.ref, node]));
  const groups = readGroups(nodes, settings.sources);
  const hierarchy = hierarchyReaders(groups);
  const guilds = readGuilds(nodes, { groups, ...hierarchy }, said.meetings);
  const standingOf = standingReader({
    entities: byRef,
    groups,
    guilds,
    declaredMembers: hierarchy.declaredMembers,
    isPlaceholder: placeholderTest(settings.placeholders),
  });
  const readOwned = ownedEntityReader({
    entities: byRef,
    groups,
    standingOf,
    settings,
  });
  const owned = readOwned(nodes);
  const { dependencies, dependents } = readDependencies(nodes);
  const leadsOf = leadReader({ entities: byRef, groups, ...hierarchy });
  const ours = {
    guilds: Object.freeze([...guilds.values()]),
    standards: readStandards(nodes, guilds.values()),
    decisionScopes: readDecisionScopes(nodes),
    waivers: said.waivers.filter(one => one.state === 'approved'),
  };

  const otherOwner = remember(ref => {
    const node = byRef.get(ref);
    return node ? readOwned.livingOwnersOf(node)[0] ?? null : null;
  });
  const livingOwner = (ref: string) => {
    const entity = owned.get(ref);
    return entity ? entity.livingOwners[0] : otherOwner(ref);
  };

  // A group or guild answers for itself; a dead group, who is above it.
  const livingSelf = (ref: string) => {
    const kind = byRef.get(ref)?.kind.toLowerCase();
    return kind === 'group' || kind === 'guild'
      ? [ref, ...hierarchy.ancestors(ref)].find(
          one => standingOf(one) === 'living',
        )
      : undefined;
  };

  return Object.freeze({
    entities: byRef,
    ownedEntities: Object.freeze([...owned.values()]),
    groups: Object.freeze([...groups.values()]),
    domains: nodes.filter(node => node.kind.toLowerCase() === 'domain'),
    ...ours,
    taxonomy: settings.decisions,
    inUse: readInUse(nodes, [...owned.values()], groups, ours),
    get: ref => byRef.get(ref),
    owned: ref => owned.get(ref),
    group: ref => groups.get(ref),
    guild: ref => guilds.get(ref),
    ...hierarchy,
    dependenciesOf: ref => dependencies.get(ref) ?? [],
    dependentsOf: ref => dependents.get(ref) ?? [],
    standingOf,
    leadsOf,
    accountableFor: ref => {
      const { system = '', domain = '' } = owned.get(ref) ?? {};
      return (
        livingOwner(ref) ??
        livingSelf(ref) ??
        livingOwner(system) ??
        livingOwner(domain) ??
        settings.steward
      );
    },
  } satisfies Snapshot);
}
