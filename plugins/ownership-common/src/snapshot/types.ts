import { Entity } from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import { FilterPredicate } from '@backstage/filter-predicates';
import {
  DecisionScopeEntity,
  GuildEntity,
  GuildForm,
  StandardEntity,
  TeamAPIEntity,
} from '../kinds';
import { Waiver } from '../overlay/types';
import { DecisionTaxonomy } from '../settings/types';
import { Need } from './needs';

/**
 * An entity of the catalog, with its ref at hand.
 *
 * @public
 */
export interface SnapshotEntity {
  /** Full entity ref in lower case, such as `component:default/checkout`. */
  ref: string;
  /** As written, such as `Component`. */
  kind: string;
  /** In lower case. */
  namespace: string;
  name: string;
  title?: string;
  /** `spec.type`, where it is text. */
  type?: string;
  /** `spec.lifecycle`, where it is text. */
  lifecycle?: string;
  entity: Entity;
}

/**
 * A value that the catalog states somewhere, with the place.
 *
 * @public
 */
export interface Fact<T extends JsonValue = string> {
  value: T;
  /** Where it stands: a path, such as `metadata.annotations.pillars.dev/tier`. */
  path: string;
  /** The entity it stands on, where it is another than the one asked about. */
  ref?: string;
}

/**
 * Who a fact (an operator, an on-call rotation, an escalation policy) leads to.
 *
 * - `unknown`: nothing is stated
 * - `unattributed`: something is stated, yet it leads to no group or user
 * - `managed`: a declared managed service (`managed:PROVIDER`)
 * - `owner`: the owner or a group below it, or one of its members
 * - `elsewhere`: another group
 *
 * @public
 */
export type Lead =
  | { to: 'unknown' }
  | { to: 'unattributed' | 'managed'; fact: Fact }
  | { to: 'owner' | 'elsewhere'; fact: Fact; ref: string };

/**
 * What an owned entity says about itself, read through `ownership.sources`.
 *
 * @public
 */
export interface EntityFacts {
  /** 1 (most critical) to 4. */
  tier?: Fact<number>;
  /** Who runs it; an entity ref, or `managed:PROVIDER`. */
  operator?: Fact;
  /** A rotation or a service id of a paging tool; the entity's, else that of its owner's TeamAPI. */
  onCall?: Fact;
  /** As `onCall`. */
  escalationPolicy?: Fact;
  /** An address, or TechDocs. */
  runbook?: Fact;
  /** Where its code is, without what varies in the spelling of one place; see `repositoryOf`. */
  repository?: Fact;
  /** `owned`, `help-wanted`, `up-for-adoption` or `retiring`. */
  ownershipState?: Fact;
  /** ISO 8601 date on which the owner last said that it is theirs. */
  confirmedOn?: Fact;
  /** Whether it is in production (`ownership.sources.production`). */
  production: boolean;
  /** Whether it is of a sort that somebody runs (`ownership.sources.runs`). */
  runs: boolean;
}

/**
 * How an owner stands. Everything but `living` leaves an entity without an
 * owner who could act.
 *
 * @public
 */
export type OwnerStanding =
  | 'living'
  | 'placeholder'
  | 'dangling'
  | 'disbanded'
  | 'hollow';

/** @public */
export interface Owner {
  /** Full entity ref in lower case; it need not exist. */
  ref: string;
  standing: OwnerStanding;
}

/**
 * An entity that should have an owner: Component, API, Resource or System,
 * unless configured otherwise.
 *
 * @public
 */
export interface OwnedEntity extends SnapshotEntity {
  /** Those of its `ownedBy` relations, else the one of `spec.owner`. */
  owners: readonly Owner[];
  /** Refs of those that live. */
  livingOwners: readonly string[];
  /** Those of them that are groups. */
  livingGroups: readonly GroupNode[];
  /** What it says of its owner, where it is written. */
  ownerEvidence: readonly Fact<JsonValue>[];
  /** `spec.owner` as written, of whatever type; undefined where there is none. */
  statedOwner: JsonValue | undefined;
  /** Full ref of the system it is part of, itself for a System. It need not exist. */
  system?: string;
  /** Full ref of the domain that its system leads to. It exists. */
  domain?: string;
  facts: EntityFacts;
}

/**
 * A Group of the catalog with its place in the hierarchy.
 *
 * @public
 */
export interface GroupNode extends SnapshotEntity {
  /** Full refs of existing groups. There may be several when children claim it. */
  parents: readonly string[];
  /** Full refs of existing groups. */
  children: readonly string[];
  /** Full refs of its own declared members, from either direction; they need not exist. */
  members: readonly string[];
  /**
   * Whether it is a team rather than, say, a department
   * (`ownership.sources.teams`). A guild is none.
   */
  isTeam: boolean;
  /** Whether it is a guild by configuration (`ownership.sources.guilds`). */
  isGuild: boolean;
  /** The TeamAPI that describes it; the first by ref where several do. */
  teamApi?: TeamAPIEntity;
  /** The Team Topologies type, from the TeamAPI or `ownership.sources.teamType`. */
  teamType?: string;
  /** Whether its TeamAPI says that it was merged or disbanded. */
  isDisbanded: boolean;
  /** How its TeamAPI says that it works with other teams, in the order written. */
  interactions: readonly DeclaredInteraction[];
  /** Which teams its TeamAPI says that it needs, in the order written. */
  teamDependencies: readonly DeclaredTeamDependency[];
}

/**
 * An interaction as a TeamAPI declares it. What is no text is left out; dates
 * are as written, so they may be malformed.
 *
 * @public
 */
export interface DeclaredInteraction {
  /** Where it stands in the TeamAPI, such as `spec.interactions[0]`. */
  path: string;
  /** Full ref of the other group; it need not exist. */
  with: string;
  /** `collaboration`, `x-as-a-service` or `facilitating`. */
  mode: string;
  /** What for, in the words of the team. */
  purpose?: string;
  /** ISO 8601 date. */
  since?: string;
  /** ISO 8601 duration, counted from `since`. */
  expectedDuration?: string;
  /** ISO 8601 date. */
  until?: string;
}

/**
 * A team that another needs, as its TeamAPI declares it; otherwise as
 * `DeclaredInteraction`.
 *
 * @public
 */
export interface DeclaredTeamDependency {
  /** Where it stands in the TeamAPI, such as `spec.dependencies[0]`. */
  path: string;
  /** Full ref of the other group; it need not exist. */
  on: string;
  /** `ok`, `slowing` or `blocking`. */
  type: string;
  /** In the words of the team. */
  why?: string;
  /** ISO 8601 date. */
  since?: string;
}

/**
 * A guild, community of practice, working group or committee: a Guild, or a
 * Group that `ownership.sources.guilds` matches and no Guild names as its
 * `group`.
 *
 * @public
 */
export interface GuildNode extends SnapshotEntity {
  /**
   * The `spec` of the Guild, as it stands there. A Group has none: it cannot
   * state a mission, chairs or when it meets.
   */
  stated?: Partial<GuildEntity['spec']>;
  /** `guild` where nothing else is said. Of a Group, its `spec.type`. */
  form: GuildForm;
  /** Full refs, each once; they need not exist. */
  chairs: readonly string[];
  /**
   * Full refs of chairs, holders of roles, members, and the declared members of
   * its `group`. They need not exist.
   */
  members: ReadonlySet<string>;
  /** Full ref of the group that supplies members: `spec.group`, or itself. It need not exist. */
  group?: string;
  /** Full refs of the domains it covers; they need not exist. */
  domains: readonly string[];
  /** ISO 8601 date: the later of what it states and what its chairs said since. */
  lastMetOn?: string;
}

/** @public */
export interface StandardNode extends SnapshotEntity {
  entity: StandardEntity;
  /**
   * Full ref of the guild that publishes it; it need not exist. Where the
   * standard names a Group that supplies a Guild, it is that Guild.
   */
  guild?: string;
}

/** @public */
export interface DecisionScopeNode extends SnapshotEntity {
  entity: DecisionScopeEntity;
  /** A path such as `architecture/datastore`. */
  decision: string;
  /** Full ref; it need not exist. */
  decider?: string;
  /** Full refs, where `appliesTo` is a list. */
  targets?: readonly string[];
  /** Where `appliesTo` is a filter predicate. */
  predicate?: FilterPredicate;
  /** Full ref of the scope that it narrows; it need not exist. */
  parent?: string;
}

/**
 * The whole catalog at one moment, indexed and frozen: all that rules see.
 *
 * @public
 */
export interface Snapshot {
  /** Every entity by its full ref, in the order of the refs. */
  readonly entities: ReadonlyMap<string, SnapshotEntity>;
  readonly ownedEntities: readonly OwnedEntity[];
  readonly groups: readonly GroupNode[];
  readonly domains: readonly SnapshotEntity[];
  readonly guilds: readonly GuildNode[];
  readonly standards: readonly StandardNode[];
  readonly decisionScopes: readonly DecisionScopeNode[];
  /** The decisions that configuration names; scopes may decide others. */
  readonly taxonomy: DecisionTaxonomy;
  /** Those that were approved, expired ones included; see `createSnapshot`. */
  readonly waivers: readonly Waiver[];
  /** What the catalog has in use. */
  readonly inUse: ReadonlySet<Need>;
  get(ref: string): SnapshotEntity | undefined;
  owned(ref: string): OwnedEntity | undefined;
  group(ref: string): GroupNode | undefined;
  guild(ref: string): GuildNode | undefined;
  /** The group itself and every group below it; safe against cycles. */
  subtree(ref: string): ReadonlySet<string>;
  /** Every group above it, nearest first; safe against cycles. */
  ancestors(ref: string): readonly string[];
  /** Declared members of the group and of all groups below it. They need not exist. */
  declaredMembers(ref: string): ReadonlySet<string>;
  /** What an entity depends on (`dependsOn`, `consumesApi`), existing or not. */
  dependenciesOf(ref: string): readonly Dependency[];
  /** What depends on an entity; for a component, also what consumes the APIs it provides. */
  dependentsOf(ref: string): readonly string[];
  /** How the owner named by a full ref stands. */
  standingOf(ref: string): OwnerStanding;
  /** Who the operator, the on-call and the first escalation of an entity lead to. */
  leadsOf(entity: OwnedEntity): Leads;
  /**
   * Who is to act on an entity: its first living owner (the team of a TeamAPI,
   * the guild of a standard, the decider of a scope), else the living owner of
   * its system, else of its domain, else the configured steward. A group or
   * guild answers for itself; a dead group, the first living one above it.
   */
  accountableFor(ref: string): string | undefined;
}

/** @public */
export interface Dependency {
  ref: string;
  type: 'dependsOn' | 'consumesApi';
}

/** @public */
export interface Leads {
  operator: Lead;
  onCall: Lead;
  escalation: Lead;
}
