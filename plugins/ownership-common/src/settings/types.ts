import { JsonObject } from '@backstage/types';
import { FilterPredicate } from '@backstage/filter-predicates';
import { Severity } from '../findings';
import { Preset } from '../rules/Rule';

/**
 * Where a fact stands in a portal's own words. Exactly one of `annotation`,
 * `label`, `field` and `where`.
 *
 * @public
 */
export interface FactSource {
  /** Key of an annotation. */
  annotation?: string;
  /** Key of a label. */
  label?: string;
  /** Dot-separated path, such as `spec.criticality`. */
  field?: string;
  /** A filter predicate; where it matches, the fact is `value`. */
  where?: FilterPredicate;
  /** Goes with `where`. */
  value?: string | number;
  /** Translates what stands there, such as `{ gold: 1 }`; other values are ignored. */
  values?: Record<string, string | number>;
}

/**
 * How to read facts from an adopter's catalog: `ownership.sources`.
 *
 * @public
 */
export interface SourceSettings {
  tier: readonly FactSource[];
  operator: readonly FactSource[];
  onCall: readonly FactSource[];
  escalationPolicy: readonly FactSource[];
  runbook: readonly FactSource[];
  teamType: readonly FactSource[];
  /** Which groups are teams. */
  teams: FilterPredicate;
  /** Which groups are guilds, and so no teams; without it, none. */
  guilds?: FilterPredicate;
  /** What is in production. */
  production: FilterPredicate;
  /** What somebody runs. */
  runs: FilterPredicate;
}

/**
 * One rule's settings.
 *
 * @public
 */
export interface RuleSettings {
  /** Overrides the preset. */
  enabled?: boolean;
  severity?: Severity;
  /** Merged over the rule's defaults. */
  options?: JsonObject;
  /** Which of its subjects it looks at; all, where there is none. */
  appliesTo?: FilterPredicate;
}

/**
 * Rules that judge a document by that document alone, so that the catalog may
 * refuse it for what they find.
 *
 * @public
 */
export const REFUSABLE_RULES = ['missing-owner', 'placeholder-owner'] as const;

/** @public */
export type RefusableRule = (typeof REFUSABLE_RULES)[number];

/**
 * A decision that somebody takes, as the taxonomy names it.
 *
 * @public
 */
export interface DecisionTopic {
  /** A path such as `architecture/datastore`. */
  decision: string;
  /** The last word of the path, where configuration gives none. */
  title: string;
  description?: string;
}

/**
 * The decisions that a company knows: `ownership.decisions`.
 *
 * @public
 */
export interface DecisionTaxonomy {
  /** Depth first: each stands right before those below it. */
  topics: readonly DecisionTopic[];
  /**
   * Paths of the topics that each domain must have decided. Without it, the
   * common ones in use; see `requiredDecisions`.
   */
  required?: readonly string[];
}

/**
 * All that configuration can say about a review: the key `ownership` of
 * `app-config.yaml`, or a file of the same keys for the command line.
 *
 * @public
 */
export interface OwnershipSettings {
  preset: Preset;
  /** Kinds that should have an owner. */
  ownedKinds: readonly string[];
  /** Names, or words of names, that stand for nobody; in lower case. */
  placeholders: readonly string[];
  /** Full ref of who acts when nobody else is left. */
  steward?: string;
  sources: SourceSettings;
  decisions: DecisionTaxonomy;
  waivers: {
    /** The most days for which one may be asked. */
    maxDays: number;
  };
  rules: Readonly<Record<string, RuleSettings>>;
  /** Rules for whose findings the catalog refuses a document, on or off. */
  refuse: readonly RefusableRule[];
}
