import { Severity } from '../findings';
import {
  OutcomeEnd,
  PinnedEntity,
  PinnedFinding,
  PinOutcomeType,
} from '../pins';
import {
  NotSetUp,
  OwnershipVerdict,
  RunVerdict,
  VerdictCounts,
} from '../review/types';
import { DomainCounts, FacetValue, Page } from './types';

/** Body of `POST /pins` @public */
export interface PinRequest {
  /** At most 200 characters. */
  title: string;
  /** What the meeting is for; at most 2,000 characters. */
  note?: string;
}

/** A review, frozen for a meeting. @public */
export interface PinItem {
  id: string;
  title: string;
  note?: string;
  /** Full ref of a user. */
  createdBy: string;
  /** ISO 8601 instant. */
  createdAt: string;
  /** ISO 8601 instant of the review that was frozen. */
  reviewedAt: string;
  /** Of those that the reader may see. */
  orphaned: number;
  /** How many of them have an outcome other than `open`. */
  decided: number;
}

/** `GET /pins` @public */
export interface PinsResponse {
  /** The latest first. */
  items: PinItem[];
  total: number;
}

/** `GET /pins/:id` @public */
export interface PinAnswer {
  pin: PinItem;
  counts: VerdictCounts;
  /** Most orphaned first. */
  byDomain: DomainCounts[];
  findings: Record<Severity, number>;
  /** Findings by rule, the most frequent first. */
  byRule: FacetValue[];
  /** What the catalog did not use, so that the review could not say it. */
  notSetUp: NotSetUp[];
  /** Ids of the rules that ran: what the others would say is not known. */
  ran: string[];
  /** Outcomes of what the reader may see. */
  outcomes: Record<PinOutcomeType, number>;
  /** The one before it. */
  previous?: Pick<PinItem, 'id' | 'title' | 'createdAt'>;
  /** Whether the reader may remove it. */
  mayRemove: boolean;
}

/** Body of `PUT /pins/:id/outcomes/:kind/:namespace/:name` @public */
export interface PinOutcomeRequest {
  outcome: PinOutcomeType;
  /** Full ref of a group; of a proposal only. */
  owner?: string;
  /** ISO 8601 date: until when it is done, or accepted. For all but `open`. */
  dueOn?: string;
  /** Needed to accept; at most 2,000 characters. */
  reason?: string;
}

/** What a meeting decided about one entity. @public */
export interface PinOutcome extends PinOutcomeRequest {
  /** Full ref of who noted it. */
  decidedBy: string;
  /** ISO 8601 instant. */
  decidedAt: string;
}

/** @public */
export interface PinAgendaQuery extends Page {
  /** Orphaned ones by default. */
  ownership?: OwnershipVerdict[];
  run?: RunVerdict[];
  /** Full refs, or `none`. */
  domain?: string[];
  /** `none` for what has no outcome yet. */
  outcome?: Array<PinOutcomeType | 'none'>;
  /** Text in the ref, the title or the owners. */
  q?: string;
}

/** @public */
export interface PinAgendaItem extends PinnedEntity {
  outcome?: PinOutcome;
}

/** `GET /pins/:id/agenda` @public */
export interface PinAgendaResponse {
  /** By domain, then the riskiest first. */
  items: PinAgendaItem[];
  total: number;
  /** Each without its own filter. */
  facets: Record<'domain' | 'outcome', FacetValue[]>;
}

/** `GET /pins/:id/findings`: what claims about teams, guilds and decisions rest on. @public */
export interface PinFindingsResponse {
  /** By rule and subject. */
  items: PinnedFinding[];
  total: number;
}

/** @public */
export const PIN_CHANGES = ['new', 'gone', 'still'] as const;

/** Newly orphaned, no longer orphaned, or still. @public */
export type PinChange = (typeof PIN_CHANGES)[number];

/** @public */
export interface PinChangesQuery extends Page {
  change?: PinChange[];
  /** Only what the one before decided about, with an end. */
  end?: OutcomeEnd[];
}

/** @public */
export interface PinChangeItem {
  ref: string;
  title?: string;
  domain?: string;
  change: PinChange;
  /** Its verdict in this one; absent for what was not in the catalog any more. */
  ownership?: OwnershipVerdict;
  /** What the one before decided about it, and what became of that. */
  decided?: PinOutcome & { end: OutcomeEnd };
}

/** `GET /pins/:id/changes`: since the one before it. @public */
export interface PinChangesResponse {
  /** Absent for the first; then there is nothing to compare. */
  previous?: Pick<PinItem, 'id' | 'title' | 'createdAt'>;
  /** By domain and ref. */
  items: PinChangeItem[];
  total: number;
  counts: Record<PinChange, number>;
  ends: Record<OutcomeEnd, number>;
}
