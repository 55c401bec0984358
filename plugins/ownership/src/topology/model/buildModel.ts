import { Topology, TopologyTeam } from '@pillars/plugin-ownership-common';
import { TopologyWords } from '../createTopologyWords';
import { Grouping, TopologyState } from '../topologyState';
import { chooseTeams, drawnTeams, searchTest } from './chooseTeams';
import { drawLines, isUnused } from './drawLines';
import { byLabel, labelOf, Place, placeTeams } from './placeTeams';
import { MapBox, MapModel, MapTeam, StandOuts } from './types';

/** Up to so many teams there is room for figures on each. */
const ROOMY = 40;
/** Above so many teams the boxes are closed until somebody opens them. */
const CALM = 160;
/** What a box that was opened may hold before those in it are closed. */
const CALM_BOX = 80;
/** A search that finds more opens nothing: it would open everything. */
const FEW_MATCHES = 60;

/** Where there is little room, a box in a box holds more than so many teams. */
const FEW_IN_BOX = 3;

const LOOK_ORDER = [
  'stream-aligned',
  'undeclared',
  'complicated-subsystem',
  'enabling',
  'platform',
];

function toMapTeam(
  matches: (team: TopologyTeam) => boolean,
  words: TopologyWords,
) {
  return (team: TopologyTeam): MapTeam => ({
    id: team.ref,
    label: labelOf(team),
    look: team.type ?? 'undeclared',
    team,
    matches: matches(team),
    owned: words.owned(team.owns.entities),
  });
}

const byLook = (a: MapTeam, b: MapTeam) =>
  LOOK_ORDER.indexOf(a.look) - LOOK_ORDER.indexOf(b.look);

const inOrder = (home: string | undefined) => (a: MapTeam, b: MapTeam) =>
  // Whom a box is named after stands first in it.
  Number(b.id === home) - Number(a.id === home) ||
  byLook(a, b) ||
  byLabel({ ...a, ref: a.id }, { ...b, ref: b.id });

const countOf = (place: Place): number =>
  place.teams.length + place.places.reduce((sum, one) => sum + countOf(one), 0);

const teamsOf = (place: Place): TopologyTeam[] => [
  ...place.teams,
  ...place.places.flatMap(teamsOf),
];

/** Without the smallest places: their teams stand in what is around them. */
function condensed(place: Place): Place {
  const isSmall = (one: Place) => countOf(one) <= FEW_IN_BOX;
  const places = place.places.map(condensed);
  return {
    ...place,
    places: places.filter(one => !isSmall(one)),
    teams: [...place.teams, ...places.filter(isSmall).flatMap(teamsOf)],
  };
}

/** Turns places into boxes, of which some are open. */
function boxMaker(options: {
  total: number;
  /** Whether one place holds all others: closed, it would say nothing. */
  isOne: boolean;
  toggled: ReadonlySet<string>;
  opens: (teams: readonly MapTeam[]) => boolean;
  toTeam: (team: TopologyTeam) => MapTeam;
  words: TopologyWords;
}) {
  const { total, isOne, toggled, opens, toTeam, words } = options;
  const allOf = (box: MapBox): MapTeam[] => [
    ...box.teams,
    ...box.boxes.flatMap(allOf),
  ];
  const make = (place: Place, around: number | undefined): MapBox => {
    const size = countOf(place);
    const box: MapBox = {
      id: place.id,
      label: place.label,
      ref: place.ref,
      isPlatforms: place.isPlatforms,
      isOpen: true,
      boxes: place.places.map(one => make(one, around ?? size)),
      teams: place.teams.map(toTeam).sort(inOrder(place.ref)),
      size,
      teamsInWords: words.teams(size),
      owned: '',
    };
    const inside = allOf(box);
    const isClosed =
      total > CALM &&
      (around ?? (isOne ? 0 : Infinity)) > CALM_BOX &&
      !opens(inside);
    box.isOpen = isClosed === toggled.has(box.id);
    box.owned = words.owned(
      inside.reduce((sum, one) => sum + one.team.owns.entities, 0),
    );
    return box;
  };
  return (place: Place) => make(place, undefined);
}

/** What is drawn for each team: itself, or the outermost closed box around it. */
function endsOf(boxes: readonly MapBox[]): Map<string, string> {
  const ends = new Map<string, string>();
  const visit = (box: MapBox, closed: string | undefined) => {
    const end = closed ?? (box.isOpen ? undefined : box.id);
    box.teams.forEach(({ id }) => ends.set(id, end ?? id));
    box.boxes.forEach(one => visit(one, end));
  };
  boxes.forEach(box => visit(box, undefined));
  return ends;
}

function standOutsOf(
  { interactions, dependencies }: Topology,
  isChosen: (ref: string) => boolean,
): StandOuts {
  const near = interactions.filter(one => one.teams.every(isChosen));
  return {
    unused: near.filter(isUnused),
    undeclared: dependencies
      .filter(
        ({ standing, from, to }) =>
          standing === 'undeclared' && isChosen(from) && isChosen(to),
      )
      .sort((a, b) => b.count - a.count),
    late: near.filter(
      one => one.trouble === 'overdue' || one.trouble === 'ended',
    ),
  };
}

/** How teams are put together where nobody says: by domain, if anything is in one. */
export const groupingOf = (topology: Topology, by?: Grouping): Grouping =>
  by ??
  (drawnTeams(topology).some(one => one.domains.length) ? 'domain' : 'group');

/** The map that a state asks for. The same topology gives the same map. */
export function buildModel(
  topology: Topology,
  state: TopologyState,
  words: TopologyWords,
): MapModel {
  const { q, dependencies, focus, boxes: toggled } = state;
  const teams = chooseTeams(topology, state);
  const isSearched = searchTest(q);
  const found = q.trim() ? teams.filter(isSearched) : [];
  const opened = new Set(
    found.length <= FEW_MATCHES ? found.map(one => one.ref) : [],
  );
  if (focus) {
    teams.forEach(one => opened.add(one.ref));
  }
  const by = groupingOf(topology, state.by);
  const isRoomy = teams.length <= ROOMY;
  const places = placeTeams(topology, teams, { by, t: words.t }).map(one =>
    isRoomy ? one : condensed(one),
  );
  const makeBox = boxMaker({
    total: teams.length,
    isOne: places.length === 1,
    toggled: new Set(toggled),
    opens: inside => inside.some(one => opened.has(one.id)),
    toTeam: toMapTeam(isSearched, words),
    words,
  });
  const boxes = places.map(makeBox);
  const ends = endsOf(boxes);
  return {
    boxes,
    lines: drawLines(topology, ref => ends.get(ref), {
      withDependencies: dependencies,
      words,
    }),
    teams: teams.length,
    isRoomy,
    standOuts: standOutsOf(topology, ref => ends.has(ref)),
  };
}
