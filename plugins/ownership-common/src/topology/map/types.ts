import {
  Channel,
  INTERACTION_MODES,
  TEAM_STATUSES,
  TEAM_TYPES,
} from '../../kinds';
import { InteractionTrouble } from '../interactions';
import { EntityDependency } from '../teamDependencies';
import { InteractionUsage } from '../usage';

/** @public */
export type TeamType = (typeof TEAM_TYPES)[number];

/** @public */
export type InteractionMode = (typeof INTERACTION_MODES)[number];

/** How much a group owns. An entity with several owners counts for each. @public */
export interface OwnedCount {
  /** All owned entities, systems among them. */
  entities: number;
  systems: number;
}

/** A domain that a team has to do with. @public */
export interface TeamDomain {
  /** Full ref of a domain that exists. */
  domain: string;
  /** Whether its TeamAPI names it. */
  stated: boolean;
  /** How much of what the team owns is in it. */
  entities: number;
}

/** A group of the catalog, as the map shows it. @public */
export interface TopologyTeam {
  /** Full ref of a Group. */
  ref: string;
  name: string;
  title?: string;
  /** `spec.type` of the Group. */
  groupType?: string;
  /** Whether it is a team rather than, say, a department. */
  isTeam: boolean;
  /** Full ref of the TeamAPI that describes it. */
  teamApi?: string;
  /** Of Team Topologies; absent where nothing says so. */
  type?: TeamType;
  status?: (typeof TEAM_STATUSES)[number];
  /** At most 500 characters. */
  focus?: string;
  workingHours?: string;
  /** The first 3. */
  channels?: Channel[];
  /** Full refs of the groups right above it. */
  parents: string[];
  /**
   * The first is where it belongs: what its TeamAPI states, in its order, then
   * the domains that it owns, then those of what it owns, the most first. At
   * most 10.
   */
  domains: TeamDomain[];
  /** What names it as an owner, living or not. */
  owns: OwnedCount;
  /** The same, with what groups below it own. */
  ownsBelow: OwnedCount;
  /** Its own declared members; absent below 5, for the sake of people. */
  members?: number;
}

/** A business domain, as the map shows it. @public */
export interface TopologyDomain {
  /** Full ref. */
  ref: string;
  name: string;
  title?: string;
  /** Full ref of the domain that it is part of. */
  parent?: string;
  /**
   * Full ref of its value stream: the nearest domain of the type
   * `value-stream`, itself or above; where there is none, the topmost.
   */
  stream: string;
  /** Owned entities that are in it, and in no domain below. */
  entities: number;
}

/** How two groups work together, as at least one of them declares. @public */
export interface TopologyInteraction {
  /** Full refs of the two, in the order of the alphabet. */
  teams: [string, string];
  mode: InteractionMode;
  /** Full refs of those who declare it; what it says is of the first. */
  declaredBy: string[];
  /**
   * Of an X-as-a-service: who provides it, where that can be told. It is the one
   * on whom the other depends; else the only platform of the two; else the one
   * that the other, alone, declares it with.
   */
  provider?: string;
  /** At most 200 characters. */
  purpose?: string;
  /** ISO 8601 date. */
  since?: string;
  /** ISO 8601 date: as stated, else by its expected duration. */
  until?: string;
  /** Whether it has not begun yet. */
  planned: boolean;
  trouble?: InteractionTrouble;
  /** Whether something stands behind it, in either direction. */
  usage: InteractionUsage;
}

/**
 * Whether two groups say what stands between them.
 *
 * - `declared`: by an interaction, or a declared dependency
 * - `undeclared`: not, and the one that depends has a TeamAPI to say it in
 * - `unsaid`: not, and it has none, or one of the two is no team, or no team of
 *   the catalog declares interactions
 *
 * @public
 */
export type DependencyStanding = 'declared' | 'undeclared' | 'unsaid';

/** One group whose entities depend on those of another. @public */
export interface TopologyDependency {
  /** Full ref of the group that depends. */
  from: string;
  /** Full ref of the group that it depends on. */
  to: string;
  /** How many pairs of entities stand behind it. */
  count: number;
  /** The first 3 of them by ref. */
  proofs: readonly EntityDependency[];
  standing: DependencyStanding;
}

/**
 * Who works with whom, and what really depends on what. It is bounded: see
 * `TOPOLOGY_LIMITS`.
 *
 * @public
 */
export interface Topology {
  /** By ref: every group but those that are guilds. */
  teams: TopologyTeam[];
  /** By ref. */
  domains: TopologyDomain[];
  /** By their teams, then by mode. Each mode of two teams stands once. */
  interactions: TopologyInteraction[];
  /** By `from`, then `to`. */
  dependencies: TopologyDependency[];
  /** How many there are of each; more than stand here where a limit was reached. */
  total: Record<keyof typeof TOPOLOGY_LIMITS, number>;
}

/**
 * How much a topology holds at most. Of groups those stay that own the most,
 * of dependencies those with the most behind them, of the rest the first.
 *
 * @public
 */
export const TOPOLOGY_LIMITS = {
  teams: 2000,
  domains: 2000,
  interactions: 5000,
  dependencies: 5000,
} as const;
