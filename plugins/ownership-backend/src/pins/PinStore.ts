import {
  DomainCounts,
  FacetValue,
  NotSetUp,
  Page,
  PinAgendaQuery,
  PinAgendaResponse,
  PinChangesQuery,
  PinChangesResponse,
  PinFindingsResponse,
  PinItem,
  PinOutcome,
  PinOutcomeType,
  PinsResponse,
  Severity,
  VerdictCounts,
} from '@pillars/plugin-ownership-common';
import { Visible } from '../store/ReviewStore';

/** A pinned review, apart from what it holds. */
export type Pin = Omit<PinItem, 'orphaned' | 'decided'>;

/** What a pinned review says at a glance. */
export interface PinFigures {
  counts: VerdictCounts;
  byDomain: DomainCounts[];
  findings: Record<Severity, number>;
  byRule: FacetValue[];
  notSetUp: NotSetUp[];
  ran: string[];
  outcomes: Record<PinOutcomeType, number>;
}

/** Keeps reviews that were frozen for meetings, and what these decided. */
export interface PinStore {
  /**
   * Freezes the last review, in one transaction.
   *
   * @param enabled - ids of the rules that are on
   */
  add(pin: Pin, enabled: readonly string[]): Promise<void>;
  get(id: string): Promise<Pin | undefined>;
  /** The one that was pinned before another. */
  before(pin: Pin): Promise<Pin | undefined>;
  list(query: Page, visible: Visible): Promise<PinsResponse>;
  /** With what the reader may see of it. */
  toItem(pin: Pin, visible: Visible): Promise<PinItem>;
  figures(id: string, visible: Visible): Promise<PinFigures>;
  agenda(
    id: string,
    query: PinAgendaQuery,
    visible: Visible,
  ): Promise<PinAgendaResponse>;
  findings(
    id: string,
    query: Page & { rule?: string[] },
    visible: Visible,
  ): Promise<PinFindingsResponse>;
  changes(
    pin: Pin,
    previous: Pin,
    query: PinChangesQuery,
    visible: Visible,
  ): Promise<Omit<PinChangesResponse, 'previous'>>;
  /** Whether something was orphaned in it. */
  isOrphaned(id: string, ref: string): Promise<boolean>;
  /** Replaces what was decided about the same before. */
  setOutcome(id: string, ref: string, outcome: PinOutcome): Promise<void>;
  /** With all that it holds. */
  remove(id: string): Promise<void>;
}
