import { Topology, TopologyTeam } from '@pillars/plugin-ownership-common';
import { TopologyT } from '../texts';
import { Grouping } from '../topologyState';

/** A place before it is known what of it is open. */
export interface Place {
  id: string;
  label: string;
  ref?: string;
  isPlatforms: boolean;
  places: Place[];
  teams: TopologyTeam[];
}

/** Something with at most one thing above it. */
interface Node {
  ref: string;
  label: string;
  parent?: string;
}

/** A group may stand for a box and for the team in it: they are two things. */
export const boxId = (ref: string) => `in:${ref}`;

const REST_ID = 'in:none';
const PLATFORMS_ID = 'in:platforms';

/** The ways in which two texts follow each other, the same on every machine. */
const collator = new Intl.Collator('en', { numeric: true });
export const byLabel = (
  a: { label: string; ref?: string },
  b: { label: string; ref?: string },
) =>
  collator.compare(a.label, b.label) ||
  collator.compare(a.ref ?? '', b.ref ?? '');

export const labelOf = ({ title, name }: { title?: string; name: string }) =>
  title ?? name;

/** Parents without cycles: the first by ref of a cycle has none. */
function parentReader(nodes: ReadonlyMap<string, Node>) {
  const above = (ref: string) => {
    const parent = nodes.get(ref)?.parent;
    return parent !== undefined && nodes.has(parent) ? parent : undefined;
  };
  const isTopOfCycle = (ref: string) => {
    const seen = new Set<string>();
    for (
      let one: string | undefined = above(ref);
      one && !seen.has(one);
      one = above(one)
    ) {
      seen.add(one);
    }
    return seen.has(ref) && [...seen].every(one => ref <= one);
  };
  return (ref: string) => (isTopOfCycle(ref) ? undefined : above(ref));
}

/** A tree of places, without those that hold no team. */
function treeOf(
  nodes: ReadonlyMap<string, Node>,
  teamsIn: ReadonlyMap<string, TopologyTeam[]>,
): Place[] {
  const parentOf = parentReader(nodes);
  const children = new Map<string | undefined, Node[]>();
  for (const node of nodes.values()) {
    const parent = parentOf(node.ref);
    children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  const placesBelow = (ref: string | undefined): Place[] =>
    (children.get(ref) ?? []).sort(byLabel).flatMap(node => {
      const places = placesBelow(node.ref);
      const teams = teamsIn.get(node.ref) ?? [];
      return places.length || teams.length
        ? [
            {
              id: boxId(node.ref),
              ref: node.ref,
              label: node.label,
              isPlatforms: false,
              places,
              teams,
            },
          ]
        : [];
    });
  return placesBelow(undefined);
}

/** Without what stands around everything else and says nothing thereby. */
function unwrapped(places: Place[]): Place[] {
  const [only] = places;
  return places.length === 1 && only.places.length && !only.teams.length
    ? unwrapped(only.places)
    : places;
}

function gather(
  teams: readonly TopologyTeam[],
  homeOf: (team: TopologyTeam) => string | undefined,
) {
  const homes = new Map<string | undefined, TopologyTeam[]>();
  for (const team of teams) {
    const home = homeOf(team);
    homes.set(home, [...(homes.get(home) ?? []), team]);
  }
  return homes as Map<string, TopologyTeam[]> & typeof homes;
}

const plain = (id: string, label: string, teams: TopologyTeam[]): Place[] =>
  teams.length
    ? [{ id, label, isPlatforms: id === PLATFORMS_ID, places: [], teams }]
    : [];

/** By domain, or by the value stream of the domain; platforms on their own, below. */
function byDomain(
  { domains }: Topology,
  teams: readonly TopologyTeam[],
  { by, t }: { by: 'domain' | 'stream'; t: TopologyT },
): Place[] {
  const streams = new Map(domains.map(one => [one.ref, one.stream]));
  const nodes = new Map<string, Node>(
    domains.map(one => [
      one.ref,
      {
        ref: one.ref,
        label: labelOf(one),
        ...(by === 'domain' && { parent: one.parent }),
      },
    ]),
  );
  const homeOf = (team: TopologyTeam) => {
    const home = team.domains.find(one => nodes.has(one.domain))?.domain;
    return home && by === 'stream' ? streams.get(home) : home;
  };
  const isPlatform = (one: TopologyTeam) => one.type === 'platform';
  const homes = gather(
    teams.filter(one => !isPlatform(one)),
    homeOf,
  );
  return [
    ...unwrapped(treeOf(nodes, homes)),
    ...plain(REST_ID, t(`rest.${by}`), homes.get(undefined) ?? []),
    ...plain(PLATFORMS_ID, t('platforms'), teams.filter(isPlatform)),
  ];
}

/** By the groups above; one that has others below stands with them. */
function byGroup(
  { teams: groups }: Topology,
  teams: readonly TopologyTeam[],
  t: TopologyT,
): Place[] {
  const all = new Map<string, Node>(
    groups.map(one => [
      one.ref,
      { ref: one.ref, label: labelOf(one), parent: one.parents[0] },
    ]),
  );
  const parentOf = parentReader(all);
  const above = new Set(groups.flatMap(one => parentOf(one.ref) ?? []));
  const homes = gather(teams, one =>
    above.has(one.ref) ? one.ref : parentOf(one.ref),
  );
  const nodes = new Map([...all].filter(([ref]) => above.has(ref)));
  return [
    ...unwrapped(treeOf(nodes, homes)),
    ...plain(REST_ID, t('rest.group'), homes.get(undefined) ?? []),
  ];
}

/** Where each team belongs; what comes last stands on the lower edge of the map. */
export const placeTeams = (
  topology: Topology,
  teams: readonly TopologyTeam[],
  { by, t }: { by: Grouping; t: TopologyT },
): Place[] =>
  by === 'group'
    ? byGroup(topology, teams, t)
    : byDomain(topology, teams, { by, t });
