import { MaySee } from '../decisions/answer';
import { TeamAPIEntity } from '../kinds';
import { Snapshot } from '../snapshot';
import { toRef, toRefs } from '../snapshot/refs';
import { withoutNone } from '../stated';
import { brief, channelsOf } from '../topology/map/readMapTeams';
import { RoleHolder, TeamSays } from './types';

/** Of channels, of roles, and of those who hold one. */
const MOST = 20;

interface Reading {
  snapshot: Snapshot;
  maySee: MaySee;
  /** Of the TeamAPI; its refs are relative to it. */
  namespace: string;
}

/** Who is named: nobody, where that is an entity which the reader may not see. */
function holderOf(named: unknown, reading: Reading): RoleHolder[] {
  const { snapshot, maySee, namespace } = reading;
  const ref = toRef(named, 'user', namespace);
  if (ref && snapshot.get(ref)) {
    return maySee(ref) ? [{ ref }] : [];
  }
  const name = brief(named)?.trim();
  return name ? [{ name }] : [];
}

function rolesOf({ spec }: TeamAPIEntity, reading: Reading): TeamSays['roles'] {
  const roles: unknown = spec.roles;
  const isObject = typeof roles === 'object' && roles && !Array.isArray(roles);
  return Object.entries(isObject ? roles : {})
    .slice(0, MOST)
    .map(([name, named]) => ({
      name: name.slice(0, 100),
      holders: [named]
        .flat()
        .slice(0, MOST)
        .flatMap(one => holderOf(one, reading)),
    }))
    .filter(role => role.holders.length);
}

function onCallOf({ spec }: TeamAPIEntity): TeamSays['onCall'] {
  const onCall = withoutNone({
    rotation: brief(spec.onCall?.rotation),
    escalationPolicy: brief(spec.onCall?.escalationPolicy),
  });
  return Object.keys(onCall).length ? onCall : undefined;
}

/** What a TeamAPI that the reader may see says, beside what the map shows of it. */
export function readSays(
  teamApi: TeamAPIEntity,
  options: Omit<Reading, 'namespace'>,
): TeamSays {
  const { snapshot, maySee } = options;
  const namespace = teamApi.metadata.namespace?.toLowerCase() ?? 'default';
  return withoutNone({
    channels: channelsOf(teamApi, MOST),
    roles: rolesOf(teamApi, { ...options, namespace }),
    onCall: onCallOf(teamApi),
    successors: toRefs(teamApi.spec.successors, 'group', namespace)
      .filter(ref => snapshot.group(ref) && maySee(ref))
      .slice(0, MOST),
  });
}
