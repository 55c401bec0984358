import {
  DecisionAnswer,
  DecisionMap,
  DelegationLevel,
  KnownDecision,
  MapFilters,
} from '../decisions';
import {
  CoveredEntity,
  DecisionAbout,
  PartyDecisions,
  ScopeItem,
  ScopePage,
  ScopeState,
} from '../decisions/scopes/types';
import { OwnershipAnswer, SourceMatch } from '../whoOwns';
import { FacetValue, Page, ReviewStatus } from './types';

/** `GET /decisions` @public */
export interface DecisionsResponse {
  /** See `DecisionMap.decisions`. */
  decisions: KnownDecision[];
}

/** `GET /decisions/who` @public */
export interface WhoDecidesQuery {
  /** A ref with its kind. */
  entityRef: string;
  /** A path such as `architecture/datastore`. */
  decision: string;
}

/** Answer of `GET /decisions/who` @public */
export type WhoDecidesResponse = DecisionAnswer;

/** Filters of the map; `domain` narrows it to some. @public */
export interface DecisionMapQuery extends MapFilters, Page {
  /** Full refs. */
  domain?: string[];
}

/** @public */
export type ScopeFacet =
  | 'decision'
  | 'decider'
  | 'delegation'
  | 'impact'
  | 'state';

/** `GET /decisions/map` @public */
export interface DecisionMapResponse extends DecisionMap {
  status: ReviewStatus;
  /** How many domains there are; `offset` and `limit` (1 to 100) are about them. */
  total: number;
  /** Of the scopes in force, each facet without its own filter; the 50 largest values. */
  facets: Record<'impact' | 'decider' | 'delegation', FacetValue[]>;
}

/** `GET /decisions/cell` @public */
export interface DecisionCellQuery {
  /** Full ref. */
  domain: string;
  decision: string;
}

/** Filters of the list of scopes. @public */
export interface ScopeQuery extends Omit<MapFilters, 'delegation'>, Page {
  /** Paths; each with what is below it. */
  decision?: string[];
  /** `none` stands for a scope that states none. */
  delegation?: Array<DelegationLevel | 'none'>;
  state?: ScopeState[];
  /** Text in the ref, the title, the description, the decision or the decider. */
  q?: string;
}

/** `GET /decisions/scopes` @public */
export interface ScopesResponse {
  /** By decision, then by ref. */
  items: ScopeItem[];
  total: number;
  /**
   * Each facet without its own filter; the 50 largest values. A decision counts
   * what is below it, too, and `delegation` has `none` for what states none.
   */
  facets: Record<ScopeFacet, FacetValue[]>;
}

/** `GET /decisions/scopes/:namespace/:name` @public */
export interface ScopeAnswer {
  status: ReviewStatus;
  scope: ScopePage;
}

/** @public */
export interface CoveredQuery extends Page {
  /** Only what the scope decides about, or only what another one does. */
  decides?: boolean;
  /** Text in the ref or the title. */
  q?: string;
}

/** `GET /decisions/scopes/:namespace/:name/entities` @public */
export interface CoveredResponse {
  /** By ref. */
  items: CoveredEntity[];
  total: number;
}

/** How long each list about a party is at most. @public */
export const LONGEST_PARTY_LIST = 100;

/** `GET /entities/:kind/:namespace/:name/decisions` @public */
export interface EntityDecisionsResponse {
  /** Required decisions, and those that a scope decides about it; in the order of the taxonomy. */
  about: DecisionAbout[];
  /** For a user, a group or a guild. Of each list the first `LONGEST_PARTY_LIST`. */
  party?: PartyDecisions;
}

/** The answer about one entity, and where its source is, if that was asked. @public */
export interface OwnedSource extends OwnershipAnswer {
  source?: {
    /** `HOST/OWNER/REPO#PATH`, or a path from where one stands. */
    place: string;
    how: SourceMatch['how'];
  };
}

/** `GET /owners/who` @public */
export interface WhoOwnsResponse {
  /** As it was asked. */
  asked: string;
  /** The place that was meant, where a repository or a path was asked about. */
  place?: string;
  /** The nearest first. */
  entities: OwnedSource[];
}
