import { stringifyEntityRef } from '@backstage/catalog-model';
import { isTeamApiEntity, relationsOf } from '@pillars/plugin-ownership-common';
import { hasFields } from './hasFields';
import { toGroupRef } from './selfReferences';
import { SourcedEntity } from './types';

/** What is wrong with entities that are right one by one. */
export interface Contradiction {
  at: SourcedEntity;
  /** Begins with the path that it is about. */
  why: string;
}

const refOf = ({ entity }: SourcedEntity) => stringifyEntityRef(entity);

/** The parents of each group, as groups and their children state them. */
function readParents(groups: ReadonlyMap<string, SourcedEntity>) {
  const parents = new Map([...groups.keys()].map(ref => [ref, [] as string[]]));
  const add = (child: string | undefined, parent: string | undefined) => {
    if (child && parent && child !== parent && groups.has(parent)) {
      parents.get(child)?.push(parent);
    }
  };
  for (const [ref, { entity }] of groups) {
    const { parent, children } = hasFields(entity.spec) ? entity.spec : {};
    add(ref, toGroupRef(parent, entity));
    for (const child of Array.isArray(children) ? children : []) {
      add(toGroupRef(child, entity), ref);
    }
  }
  return parents;
}

/** Circles in a graph, each once, as the nodes on it in the order of its links. */
function findCircles(links: ReadonlyMap<string, string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of links.keys()) {
    // Without recursion, since a chain may be long.
    const path: string[] = [];
    const onPath = new Set<string>();
    const pending: Array<[ref: string, leave: boolean]> = [[start, false]];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const [ref, leave] = next;
      if (leave) {
        path.pop();
        onPath.delete(ref);
        done.add(ref);
      } else if (onPath.has(ref)) {
        circles.push(path.slice(path.indexOf(ref)));
      } else if (!done.has(ref)) {
        path.push(ref);
        onPath.add(ref);
        pending.push([ref, true]);
        new Set(links.get(ref)).forEach(one => pending.push([one, false]));
      }
    }
  }
  return circles;
}

/**
 * Groups that are above themselves by way of others. The catalog takes them,
 * and whoever follows the hierarchy may never come back.
 */
export function groupCircles(
  entities: readonly SourcedEntity[],
): Contradiction[] {
  const groups = new Map(
    entities
      .filter(({ entity }) => entity.kind.toLowerCase() === 'group')
      .map(one => [refOf(one), one]),
  );
  const order = [...groups.keys()];
  return findCircles(readParents(groups)).map(circle => {
    const firstRead = Math.min(...circle.map(ref => order.indexOf(ref)));
    const from = circle.indexOf(order[firstRead]);
    const way = [...circle.slice(from), ...circle.slice(0, from), circle[from]];
    return {
      at: groups.get(circle[from])!,
      why: `spec.parent leads in a circle: ${way.join(', ')}`,
    };
  });
}

/** TeamAPIs of a group that has one; the first by ref is the one that counts. */
export function repeatedTeamApis(
  entities: readonly SourcedEntity[],
): Contradiction[] {
  const first = new Map<string, SourcedEntity>();
  const apis = entities
    .filter(({ entity }) => isTeamApiEntity(entity))
    .sort((a, b) => (refOf(a) < refOf(b) ? -1 : 1));
  return apis.flatMap(at => {
    const team = relationsOf(at.entity).find(
      ({ type }) => type === 'pillars-describes',
    )?.target;
    const known = team && first.get(team);
    if (team && !known) {
      first.set(team, at);
    }
    return known
      ? {
          at,
          why: `spec.team: ${team} has a TeamAPI already, ${refOf(known)} at ${
            known.file
          }:${known.line}, and that one counts`,
        }
      : [];
  });
}
