import { Topology, TopologyTeam } from '@pillars/plugin-ownership-common';
import { NO_TYPE, TopologyState } from '../topologyState';

type Asked = Pick<TopologyState, 'q' | 'filters' | 'focus'>;

const isGone = ({ status }: TopologyTeam) =>
  status === 'merged' || status === 'disbanded';

/** The teams that have a place on the map: departments have none of their own. */
export function drawnTeams({
  teams,
  interactions,
  dependencies,
}: Topology): TopologyTeam[] {
  const linked = new Set([
    ...interactions.flatMap(one => one.teams),
    ...dependencies.flatMap(({ from, to }) => [from, to]),
  ]);
  return teams.filter(
    one =>
      one.owns.entities > 0 ||
      linked.has(one.ref) ||
      (one.isTeam && !isGone(one)),
  );
}

/** The domains of each domain: itself, and those above it. */
function domainLines({ domains }: Topology): (domain: string) => Set<string> {
  const parents = new Map(domains.map(one => [one.ref, one.parent]));
  return domain => {
    const line = new Set<string>();
    for (
      let one: string | undefined = domain;
      one && !line.has(one);
      one = parents.get(one)
    ) {
      line.add(one);
    }
    return line;
  };
}

/** A team, and all that it works with or that depends on it, either way. */
export function neighboursOf(topology: Topology, ref: string): Set<string> {
  const pairs = [
    ...topology.interactions.map(one => one.teams),
    ...topology.dependencies.map(({ from, to }) => [from, to]),
  ];
  return new Set([ref, ...pairs.filter(pair => pair.includes(ref)).flat()]);
}

/** The teams that the filters and the focus leave. */
export function chooseTeams(
  topology: Topology,
  { filters, focus }: Omit<Asked, 'q'>,
): TopologyTeam[] {
  const lineOf = domainLines(topology);
  const { domain, type } = filters;
  const near = focus ? neighboursOf(topology, focus) : undefined;
  return drawnTeams(topology).filter(
    one =>
      (!near || near.has(one.ref)) &&
      (!type || type.includes(one.type ?? NO_TYPE)) &&
      (!domain ||
        one.domains.some(({ domain: ref }) =>
          domain.some(wanted => lineOf(ref).has(wanted)),
        )),
  );
}

/** Whether a team is what is searched for. */
export function searchTest(q: string): (team: TopologyTeam) => boolean {
  const typed = q.trim().toLowerCase();
  return ({ ref, title = '', focus = '' }) =>
    `${ref}\n${title}\n${focus}`.toLowerCase().includes(typed);
}
