import { evaluateFilterPredicate } from '@backstage/filter-predicates';
import { SourceSettings } from '../settings/types';
import { relationTargets, toRef, toRefs } from './refs';
import { NO_TEAM_API, readTeamApi, readTeamApis, teamTypeOf } from './teamApis';
import { GroupNode, SnapshotEntity } from './types';

/** Links between refs, in both directions, without repetition. */
class Links {
  private readonly forward = new Map<string, Set<string>>();

  add(from: string, to: string) {
    const set = this.forward.get(from) ?? new Set();
    this.forward.set(from, set.add(to));
  }

  of(from: string): string[] {
    return [...(this.forward.get(from) ?? [])];
  }
}

interface Hierarchy {
  parents: Links;
  children: Links;
  members: Links;
}

/**
 * Who is below and who is in each group, from whichever side says so: parents
 * and children, groups and users, `spec` and relations.
 */
function readHierarchy(nodes: readonly SnapshotEntity[]): Hierarchy {
  const parents = new Links();
  const children = new Links();
  const members = new Links();
  const below = (child: string, parent: string) => {
    parents.add(child, parent);
    children.add(parent, child);
  };
  for (const { ref, kind, namespace, entity } of nodes) {
    const spec = entity.spec ?? {};
    if (kind.toLowerCase() === 'group') {
      const parent = toRef(spec.parent, 'group', namespace);
      const above = parent ? [parent] : relationTargets(entity, 'childOf');
      above.forEach(one => below(ref, one));
      toRefs(spec.children, 'group', namespace).forEach(one => below(one, ref));
      relationTargets(entity, 'parentOf').forEach(one => below(one, ref));
      toRefs(spec.members, 'user', namespace).forEach(one =>
        members.add(ref, one),
      );
      relationTargets(entity, 'hasMember').forEach(one =>
        members.add(ref, one),
      );
    } else if (kind.toLowerCase() === 'user') {
      const groups = [
        ...toRefs(spec.memberOf, 'group', namespace),
        ...relationTargets(entity, 'memberOf'),
      ];
      groups.forEach(group => members.add(group, ref));
    }
  }
  return { parents, children, members };
}

/** Every group, with its place in the hierarchy. */
export function readGroups(
  nodes: readonly SnapshotEntity[],
  sources: SourceSettings,
): Map<string, GroupNode> {
  const { parents, children, members } = readHierarchy(nodes);
  const teamApis = readTeamApis(nodes);
  const groups = nodes.filter(node => node.kind.toLowerCase() === 'group');
  const known = new Set(groups.map(group => group.ref));
  const exists = (ref: string) => known.has(ref);
  return new Map(
    groups.map(node => {
      const teamApi = teamApis.get(node.ref);
      const isGuild =
        sources.guilds !== undefined &&
        evaluateFilterPredicate(sources.guilds, node.entity);
      const group: GroupNode = {
        ...node,
        parents: parents.of(node.ref).filter(exists),
        children: children.of(node.ref).filter(exists),
        members: members.of(node.ref),
        isTeam: !isGuild && evaluateFilterPredicate(sources.teams, node.entity),
        isGuild,
        teamApi,
        teamType: teamTypeOf(node, teamApi, sources),
        ...(teamApi ? readTeamApi(teamApi) : NO_TEAM_API),
      };
      return [node.ref, group];
    }),
  );
}

/** What is reached from a ref, itself included, nearest first; ends on cycles. */
export function reach(
  from: string,
  next: (ref: string) => readonly string[],
): Set<string> {
  const seen = new Set([from]);
  for (const ref of seen) {
    next(ref).forEach(one => seen.add(one));
  }
  return seen;
}
