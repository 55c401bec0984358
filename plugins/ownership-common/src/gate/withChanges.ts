import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { isSameJson } from '../isSameJson';
import { toRef, toRefs } from '../snapshot/refs';

/**
 * Proposed documents.
 *
 * @public
 */
export interface Changes {
  /** New, or in the place of those with the same ref; as files hold them. */
  upsert: readonly Entity[];
  /** Full refs in lower case of what goes away. */
  remove: readonly string[];
}

// Relations that either side may state: the field of the side that holds the
// relation, and the kind that a ref there means. What only one side can state
// (`ownedBy`, `partOf`, …) stands with that side.
const EITHER_SIDE: Readonly<Record<string, [field: string, kind: string]>> = {
  memberOf: ['memberOf', 'group'],
  hasMember: ['members', 'user'],
  childOf: ['parent', 'group'],
  parentOf: ['children', 'group'],
  dependsOn: ['dependsOn', 'component'],
  dependencyOf: ['dependencyOf', 'component'],
};

/**
 * An entity without the relations that only the former document of a changed
 * one stated.
 */
function withoutStale(entity: Entity, changed: ReadonlySet<string>): Entity {
  const { relations, spec, metadata } = entity;
  const namespace = metadata.namespace ?? 'default';
  const isStale = (type: string, target: string) => {
    const side = EITHER_SIDE[type];
    if (!side || !changed.has(target)) {
      return false;
    }
    const [field, kind] = side;
    const stated = spec?.[field];
    const refs = [
      toRef(stated, kind, namespace),
      ...toRefs(stated, kind, namespace),
    ];
    return !refs.includes(target);
  };
  const kept = relations?.filter(
    ({ type, targetRef }) => !isStale(type, targetRef.toLowerCase()),
  );
  return kept?.length === relations?.length
    ? entity
    : { ...entity, relations: kept };
}

// What the catalog adds to a document that it reads from a location.
const LOCATIONS = [
  'backstage.io/managed-by-location',
  'backstage.io/managed-by-origin-location',
  'backstage.io/source-location',
  'backstage.io/view-url',
  'backstage.io/edit-url',
];

/** A proposed document with what the catalog would add to it again. */
function asIngested(proposed: Entity, former: Entity): Entity {
  const known = former.metadata.annotations ?? {};
  // In files nothing was added: what is gone from there is gone.
  if (!known[LOCATIONS[0]]) {
    return proposed;
  }
  const added = LOCATIONS.filter(key => known[key] !== undefined);
  return {
    ...proposed,
    metadata: {
      ...proposed.metadata,
      annotations: {
        ...Object.fromEntries(added.map(key => [key, known[key]])),
        ...proposed.metadata.annotations,
      },
    },
  };
}

/** What a document says, without what the catalog adds. */
function saidIn({ apiVersion, kind, metadata, spec }: Entity) {
  const { uid: _uid, etag: _etag, namespace, ...own } = metadata;
  return [
    apiVersion,
    kind,
    { namespace: namespace ?? 'default', ...own },
    spec,
  ];
}

/**
 * What is new, goes away, or says something else than before.
 *
 * @returns full refs
 */
export function changedRefs(
  entities: Iterable<Entity>,
  { upsert, remove }: Changes,
): Set<string> {
  const changed = new Set([
    ...upsert.map(one => stringifyEntityRef(one)),
    ...remove,
  ]);
  const proposed = new Map(upsert.map(one => [stringifyEntityRef(one), one]));
  for (const former of entities) {
    const ref = stringifyEntityRef(former);
    const replacement = proposed.get(ref);
    if (
      replacement &&
      isSameJson(saidIn(asIngested(replacement, former)), saidIn(former))
    ) {
      changed.delete(ref);
    }
  }
  return changed;
}

/**
 * A catalog as it would be after proposed changes. Whatever was computed from
 * the former documents, such as a membership that a group stated, goes with
 * them.
 *
 * @param entities - as the catalog serves them, or as files hold them
 * @public
 */
export function withChanges(
  entities: Iterable<Entity>,
  { upsert, remove }: Changes,
): Entity[] {
  const proposed = new Map<string, Entity>();
  for (const entity of upsert) {
    const ref = stringifyEntityRef(entity);
    if (!proposed.has(ref)) {
      proposed.set(ref, entity);
    }
  }
  const gone = new Set(remove);
  const changed = new Set([...proposed.keys(), ...gone]);
  const after: Entity[] = [];
  for (const entity of entities) {
    const ref = stringifyEntityRef(entity);
    const replacement = proposed.get(ref);
    proposed.delete(ref);
    if (replacement) {
      after.push(asIngested(replacement, entity));
    } else if (!gone.has(ref)) {
      after.push(withoutStale(entity, changed));
    }
  }
  return [...after, ...proposed.values()];
}
