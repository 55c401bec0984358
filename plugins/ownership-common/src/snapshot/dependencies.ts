import { append } from '../multimap';
import { relationTargets, toRefs } from './refs';
import { Dependency, SnapshotEntity } from './types';

/** Dependencies by ref in both directions. */
export interface DependencyIndex {
  dependencies: Map<string, Dependency[]>;
  /** Direct dependents, where providers of an API answer for it. */
  dependents: Map<string, string[]>;
}

function both(
  node: SnapshotEntity,
  field: string,
  relation: string,
  defaultKind: string,
): string[] {
  const stated = toRefs(node.entity.spec?.[field], defaultKind, node.namespace);
  return [...stated, ...relationTargets(node.entity, relation)];
}

// The built-in kinds name what depends on them as well (`dependencyOf`).
function edgesOf(node: SnapshotEntity): Array<[string, Dependency]> {
  const { ref } = node;
  const edges: Array<[string, Dependency]> = [];
  for (const to of both(node, 'dependsOn', 'dependsOn', 'component')) {
    edges.push([ref, { ref: to, type: 'dependsOn' }]);
  }
  for (const from of both(node, 'dependencyOf', 'dependencyOf', 'component')) {
    edges.push([from, { ref, type: 'dependsOn' }]);
  }
  for (const to of both(node, 'consumesApis', 'consumesApi', 'api')) {
    edges.push([ref, { ref: to, type: 'consumesApi' }]);
  }
  return edges;
}

/** Who depends on what, from `spec` and relations alike. */
export function readDependencies(
  nodes: readonly SnapshotEntity[],
): DependencyIndex {
  const dependencies = new Map<string, Dependency[]>();
  const direct = new Map<string, Set<string>>();
  const note = (from: string, edge: Dependency) => {
    const users = direct.get(edge.ref) ?? new Set();
    const known = (dependencies.get(from) ?? []).some(
      one => one.ref === edge.ref && one.type === edge.type,
    );
    if (!known && from !== edge.ref) {
      append(dependencies, from, edge);
      direct.set(edge.ref, users.add(from));
    }
  };
  nodes.forEach(node => edgesOf(node).forEach(edge => note(...edge)));
  const dependents = new Map<string, string[]>();
  for (const node of nodes) {
    const all = new Set(direct.get(node.ref));
    for (const api of both(node, 'providesApis', 'providesApi', 'api')) {
      direct.get(api)?.forEach(user => all.add(user));
    }
    all.delete(node.ref);
    if (all.size) {
      dependents.set(node.ref, [...all].sort());
    }
  }
  return { dependencies, dependents };
}
