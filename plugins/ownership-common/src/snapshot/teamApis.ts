import { isTeamApiEntity, TeamAPIEntity } from '../kinds';
import { SourceSettings } from '../settings/types';
import { factOf } from './facts';
import { toRef } from './refs';
import { GroupNode, SnapshotEntity } from './types';

/** The TeamAPI of each group; the first by ref where several describe one. */
export function readTeamApis(
  nodes: readonly SnapshotEntity[],
): Map<string, TeamAPIEntity> {
  const found = new Map<string, SnapshotEntity>();
  for (const node of nodes) {
    const team =
      isTeamApiEntity(node.entity) &&
      toRef(node.entity.spec?.team, 'group', node.namespace);
    const known = team && found.get(team);
    if (team && !(known && known.ref < node.ref)) {
      found.set(team, node);
    }
  }
  return new Map(
    [...found].map(([team, node]) => [team, node.entity as TeamAPIEntity]),
  );
}

/** What a group without a TeamAPI declares. */
export const NO_TEAM_API = {
  isDisbanded: false,
  interactions: [],
  teamDependencies: [],
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** The objects of a list in a TeamAPI's spec, each with its path. */
function itemsOf(teamApi: TeamAPIEntity, field: string) {
  const spec: Record<string, unknown> = teamApi.spec;
  const list = Array.isArray(spec[field]) ? (spec[field] as unknown[]) : [];
  return list.map((item, index) => ({
    path: `spec.${field}[${index}]`,
    item: (item ?? {}) as Record<string, unknown>,
  }));
}

/** What a team declares; refs are relative to the namespace of its TeamAPI. */
export function readTeamApi(
  teamApi: TeamAPIEntity,
): Pick<GroupNode, 'isDisbanded' | 'interactions' | 'teamDependencies'> {
  const { namespace = 'default' } = teamApi.metadata;
  const { status } = teamApi.spec;
  const groupRef = (value: unknown) =>
    toRef(value, 'group', namespace.toLowerCase());
  return {
    isDisbanded: status === 'merged' || status === 'disbanded',
    interactions: itemsOf(teamApi, 'interactions').flatMap(({ path, item }) => {
      const other = groupRef(item.with);
      const mode = textOf(item.mode);
      const purpose = textOf(item.purpose);
      const since = textOf(item.since);
      const expectedDuration = textOf(item.expectedDuration);
      const until = textOf(item.until);
      return other && mode
        ? [{ path, with: other, mode, purpose, since, expectedDuration, until }]
        : [];
    }),
    teamDependencies: itemsOf(teamApi, 'dependencies').flatMap(
      ({ path, item }) => {
        const on = groupRef(item.on);
        const type = textOf(item.type);
        const why = textOf(item.why);
        const since = textOf(item.since);
        return on && type ? [{ path, on, type, why, since }] : [];
      },
    ),
  };
}

/** The Team Topologies type: its TeamAPI's, else what the settings find. */
export function teamTypeOf(
  node: SnapshotEntity,
  teamApi: TeamAPIEntity | undefined,
  sources: SourceSettings,
): string | undefined {
  return (
    teamApi?.spec.type ?? factOf(node, 'team-type', sources.teamType)?.value
  );
}
