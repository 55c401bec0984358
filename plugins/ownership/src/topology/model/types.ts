import {
  TeamType,
  TopologyDependency,
  TopologyInteraction,
  TopologyTeam,
} from '@pillars/plugin-ownership-common';

/** How a team is shown: by its type, or as one that states none. */
export type Look = TeamType | 'undeclared';

/** A team on the map. */
export interface MapTeam {
  /** Its full ref. */
  id: string;
  label: string;
  look: Look;
  team: TopologyTeam;
  /** Whether it is what is searched for; so are all, where nothing is. */
  matches: boolean;
  /** How much it owns, in words. */
  owned: string;
}

/** What teams are put together in. */
export interface MapBox {
  id: string;
  label: string;
  /** Full ref of the domain or group that it stands for. */
  ref?: string;
  isPlatforms: boolean;
  isOpen: boolean;
  boxes: MapBox[];
  /** Those right in it. */
  teams: MapTeam[];
  /** All in it, however deep. */
  size: number;
  /** How many that are, in words. */
  teamsInWords: string;
  /** How much they own, each owner counted, in words. */
  owned: string;
}

export type LineKind = TopologyInteraction['mode'] | 'dependency' | 'several';

/** A line between two things that are drawn: teams, or closed boxes. */
export interface MapLine {
  id: string;
  kind: LineKind;
  from: string;
  to: string;
  /** Whether it points at `to`. */
  isDirected: boolean;
  interactions: TopologyInteraction[];
  dependencies: TopologyDependency[];
  /** Which of the lines between the two it is, from 0, and of how many. */
  lane: number;
  lanes: number;
  mark?: 'unused' | 'undeclared' | 'overdue' | 'over';
  /** In its middle. */
  label?: string;
}

/** What says something that the catalog does not show, or hides what it does. */
export interface StandOuts {
  unused: TopologyInteraction[];
  undeclared: TopologyDependency[];
  late: TopologyInteraction[];
}

/** The map before it is laid out. */
export interface MapModel {
  /** Those on the lower edge come last. */
  boxes: MapBox[];
  lines: MapLine[];
  /** How many teams are drawn or in closed boxes. */
  teams: number;
  /** Whether teams have room for figures. */
  isRoomy: boolean;
  standOuts: StandOuts;
}
