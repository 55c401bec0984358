import {
  Confirmation,
  Dispute,
  DisputesResponse,
  Overlay,
  Page,
  Waiver,
  WaiverQuery,
  WaiverStatus,
} from '@pillars/plugin-ownership-common';
import { Visible } from '../store/ReviewStore';

export interface WaiverPage {
  items: Waiver[];
  total: number;
  counts: Record<WaiverStatus, number>;
}

/**
 * Keeps what people say about findings. A waiver of a selection has no subject
 * and is for everybody's eyes.
 */
export interface OverlayStore {
  addWaiver(waiver: Waiver): Promise<void>;
  getWaiver(id: string): Promise<Waiver | undefined>;
  /**
   * Writes a decision, if the waiver is still in the state it was read in.
   *
   * @returns whether it was
   */
  decideWaiver(waiver: Waiver, from: Waiver['state']): Promise<boolean>;
  /** @param today - ISO 8601 date */
  listWaivers(
    query: WaiverQuery,
    visible: Visible,
    today: string,
  ): Promise<WaiverPage>;
  /** Keeps the last one of each subject. */
  saveConfirmations(confirmations: readonly Confirmation[]): Promise<void>;
  /** The last one of a subject. */
  getConfirmation(subject: string): Promise<Confirmation | undefined>;
  /** Replaces what the same reader said of the same finding before. */
  saveDispute(dispute: Dispute): Promise<void>;
  listDisputes(
    query: Page & { rule?: string[] },
    visible: Visible,
  ): Promise<DisputesResponse>;
  /** Disputes by rule. */
  countDisputes(visible: Visible): Promise<Map<string, number>>;
  /** Everything that can have an effect: waivers that were approved, the rest whole. */
  getOverlay(visible: Visible): Promise<Overlay>;
}
