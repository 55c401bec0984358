import { Channel, DEPENDENCY_TYPES } from '../kinds';
import {
  DependencyStanding,
  EntityDependency,
  TopologyInteraction,
  TopologyTeam,
} from '../topology';

/** How well it goes with a team that another needs. @public */
export type TeamDependencyType = (typeof DEPENDENCY_TYPES)[number];

/** Who holds a role: an entity of the catalog, or a name as written. @public */
export type RoleHolder = { ref: string } | { name: string };

/** What the TeamAPI of a team says, beside what the map of teams shows. @public */
export interface TeamSays {
  /** At most 20. */
  channels: Channel[];
  /** At most 20, each with at most 20 who hold it. */
  roles: Array<{ name: string; holders: RoleHolder[] }>;
  /** As the paging tool names them. */
  onCall?: { rotation?: string; escalationPolicy?: string };
  /** Full refs of who took over from a team that is no more; they exist. */
  successors: string[];
}

/** An interaction, seen from one of its two teams. @public */
export interface TeamInteractionItem
  extends Omit<TopologyInteraction, 'teams' | 'provider'> {
  /** Full ref of the other team. */
  with: string;
  /** Of an X-as-a-service, where it can be told. */
  role?: 'provides' | 'uses';
}

/** What stands between a team and one that it depends on, or that depends on it. @public */
export interface TeamDependencyItem {
  /** Full ref of the other team; it exists. */
  team: string;
  /** As the one that depends says in its TeamAPI; the worst, where it says several. */
  type?: TeamDependencyType;
  /** At most 200 characters. */
  why?: string;
  /** ISO 8601 date. */
  since?: string;
  /** How many pairs of entities stand behind it; 0 where it is only declared. */
  count: number;
  /** The first 3 of them by ref. */
  proofs: readonly EntityDependency[];
  standing: DependencyStanding;
}

/**
 * What weighs on a team.
 *
 * - `systems`: systems that it owns itself
 * - `domains`: domains in which it owns systems
 * - `interactions`: interactions that are under way
 * - `collaborations`: teams with which a platform team collaborates today
 * - `members`: its own declared members
 * - `score`: what its people answered, from 0 to 10
 * - `surveyAge`: days since they were asked
 *
 * @public
 */
export type LoadMeasure =
  | 'systems'
  | 'domains'
  | 'interactions'
  | 'collaborations'
  | 'members'
  | 'score'
  | 'surveyAge';

/** @public */
export interface TeamLoad {
  measure: LoadMeasure;
  /** Absent where it is withheld: the group is so small that it would be somebody's. */
  value?: number;
  /** The most that the rule takes for well; absent where no rule judges it. */
  limit?: number;
  /** Id of the rule that has the limit. */
  rule?: string;
}

/** Something that a team runs and does not own. @public */
export interface RunForOthers {
  /** Full ref. */
  ref: string;
  /** Full refs of its owners; none where it has none. */
  owners: string[];
}

/**
 * What the page of a team says, as far as it comes from the catalog. Lists are
 * cut at `TEAM_LIMITS`.
 *
 * @public
 */
export interface TeamPage {
  /** As on the map of teams. */
  team: TopologyTeam;
  /** Absent for a group without a TeamAPI, or with one that is hidden. */
  says?: TeamSays;
  /** What troubles first, then what ends first. */
  interactions: TeamInteractionItem[];
  /** The teams that it depends on: blocking, slowing, not declared, the rest. */
  needs: TeamDependencyItem[];
  /** The teams that depend on it, in the same order. */
  neededBy: TeamDependencyItem[];
  /** Of a team that is neither merged nor disbanded. */
  load: TeamLoad[];
  /**
   * What the operator or the on-call of which leads to it, to a group below or to
   * one of their members, of what is in production.
   */
  runs: { entities: number; forOthers: RunForOthers[] };
  /** How many there are of each; more than stand here where a limit was reached. */
  total: Record<keyof typeof TEAM_LIMITS, number>;
}

/** How long the lists of a team's page are at most. @public */
export const TEAM_LIMITS = {
  interactions: 50,
  needs: 50,
  neededBy: 50,
  forOthers: 20,
} as const;
