import { randomUUID } from 'node:crypto';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  AnyRule,
  applyOverlay,
  ConfirmationsResponse,
  Dispute,
  DisputeRequest,
  FindingItem,
  MarkedFinding,
  NEVER_WAIVED,
  Overlay,
  OwnershipSettings,
  Page,
  parseWaiver,
  Waiver,
  WaiverAction,
  WaiverItem,
  WaiverQuery,
  WaiverRequest,
  WaiversResponse,
  whyNeverMatches,
} from '@pillars/plugin-ownership-common';
import { Reviewer } from '../Reviewer';
import { ReviewStore, Visible } from '../store/ReviewStore';
import { statusOf } from './listWaivers';
import { OverlayStore } from './OverlayStore';

const DAY = 24 * 60 * 60 * 1000;

/** Somebody who says something about findings. */
export interface Actor {
  /** Full ref of a user; undefined for a service, which may only read. */
  ref: string | undefined;
  /** Whether they may approve, reject and revoke. */
  mayDecide: boolean;
  visible: Visible;
}

const DECISIONS: Record<
  WaiverAction,
  { from: readonly Waiver['state'][]; to: Waiver['state'] }
> = {
  approve: { from: ['requested'], to: 'approved' },
  reject: { from: ['requested'], to: 'rejected' },
  revoke: { from: ['requested', 'approved'], to: 'revoked' },
};

/** Whether somebody may do something with a waiver now, and why not. */
function whyNot(
  action: WaiverAction,
  waiver: Waiver,
  { ref, mayDecide }: Actor,
): string | undefined {
  const own = waiver.requestedBy === ref;
  if (action === 'approve' && own) {
    return 'Nobody approves a waiver of their own';
  }
  const takesBack = action === 'revoke' && own && waiver.state === 'requested';
  return mayDecide || takesBack
    ? undefined
    : 'Deciding on waivers needs ownership.waiver.decide';
}

/** What people say about findings: waivers, confirmations, disputes. */
export class OverlayService {
  private readonly now: () => number;

  constructor(
    private readonly options: {
      overlay: OverlayStore;
      reviews: ReviewStore;
      reviewer: Pick<Reviewer, 'lastSnapshot' | 'review'>;
      rules: readonly AnyRule[];
      settings: OwnershipSettings;
      now?: () => number;
    },
  ) {
    this.now = options.now ?? Date.now;
  }

  async listWaivers(
    query: WaiverQuery,
    actor: Actor,
  ): Promise<WaiversResponse> {
    const { overlay } = this.options;
    const page = await overlay.listWaivers(query, actor.visible, this.today());
    return {
      ...page,
      items: page.items.map(waiver => this.toItem(waiver, actor)),
    };
  }

  /**
   * @throws InputError for a request that is incomplete or too long,
   *   NotFoundError for a finding that is not there for whoever asks
   */
  async requestWaiver(
    request: WaiverRequest,
    actor: Actor,
  ): Promise<WaiverItem> {
    const { fingerprint, rule, appliesTo, ...rest } = request;
    if (fingerprint && (rule || appliesTo)) {
      throw new InputError(
        'A waiver is for one finding, by its fingerprint, or for a rule on a selection, by rule and appliesTo',
      );
    }
    if (!fingerprint && !(rule && appliesTo)) {
      throw new InputError(
        'needs either fingerprint, or rule and appliesTo: what is to be accepted',
      );
    }
    const target = fingerprint
      ? await this.targetOf(fingerprint, actor)
      : { rule, appliesTo };
    const waiver = parseWaiver({
      ...target,
      ...rest,
      id: randomUUID(),
      state: 'requested',
      requestedBy: actor.ref,
      requestedAt: this.instant(),
    });
    this.checkRule(waiver);
    this.checkExpiry(waiver.expiresOn);
    await this.options.overlay.addWaiver(waiver);
    return this.toItem(waiver, actor);
  }

  /**
   * @throws NotFoundError for a waiver that is not there for whoever decides,
   *   NotAllowedError where they may not, ConflictError where it was decided
   *   already, InputError for an approval after its last day
   */
  async decideWaiver(
    id: string,
    action: WaiverAction,
    comment: string | undefined,
    actor: Actor,
  ): Promise<WaiverItem> {
    const { overlay } = this.options;
    const waiver = await overlay.getWaiver(id);
    if (!waiver || !this.sees(actor, waiver.subject)) {
      throw new NotFoundError(`There is no waiver ${id}`);
    }
    const why = whyNot(action, waiver, actor);
    if (why) {
      throw new NotAllowedError(why);
    }
    const { from, to } = DECISIONS[action];
    if (action === 'approve') {
      if (waiver.appliesTo && actor.visible) {
        throw new NotAllowedError(
          'Approving a waiver of a selection needs somebody who may see the whole catalog',
        );
      }
      this.checkExpiry(waiver.expiresOn);
    }
    const decided: Waiver = {
      ...waiver,
      state: to,
      decidedBy: actor.ref,
      decidedAt: this.instant(),
      ...(comment?.trim() && { comment: comment.trim() }),
    };
    const done =
      from.includes(waiver.state) &&
      (await overlay.decideWaiver(decided, waiver.state));
    if (!done) {
      throw new ConflictError(
        `The waiver was decided already: it is ${
          (await overlay.getWaiver(id))?.state
        }`,
      );
    }
    await this.remark(waiver.rule);
    return this.toItem(decided, actor);
  }

  /**
   * Keeps that somebody says of things that their owners are right. What is not
   * there for whoever asks stops none of the others.
   *
   * @throws NotFoundError where nothing of it is reviewed, or for whoever asks
   */
  async confirm(
    subjects: readonly string[],
    actor: Actor,
  ): Promise<ConfirmationsResponse> {
    const refs = [...new Set(subjects.map(ref => ref.toLowerCase()))];
    const seen = refs.filter(ref => this.sees(actor, ref));
    const verdicts = await this.options.reviews.getVerdicts(seen);
    const known = new Set(verdicts.map(({ ref }) => ref));
    const confirmed = seen.filter(ref => known.has(ref));
    const missing = refs.filter(ref => !known.has(ref));
    if (!confirmed.length) {
      throw new NotFoundError(
        `No owned entity ${missing.join(', ')} is in the last review`,
      );
    }
    const said = { confirmedBy: actor.ref!, confirmedAt: this.instant() };
    await this.options.overlay.saveConfirmations(
      confirmed.map(subject => ({ subject, ...said })),
    );
    await this.remark('stale-confirmation');
    return { confirmed, missing, ...said };
  }

  /** @throws NotFoundError for a finding that is not there for whoever asks */
  async dispute(request: DisputeRequest, actor: Actor): Promise<Dispute> {
    const reason = request.reason.trim();
    if (!reason) {
      throw new InputError('reason: needs text that says what is wrong');
    }
    const { rule, subject, fingerprint } = await this.findingFor(
      request.fingerprint,
      actor,
    );
    const dispute: Dispute = {
      id: randomUUID(),
      rule,
      fingerprint,
      subject,
      reason,
      disputedBy: actor.ref!,
      disputedAt: this.instant(),
    };
    await this.options.overlay.saveDispute(dispute);
    await this.remark(rule);
    return dispute;
  }

  listDisputes(query: Page & { rule?: string[] }, visible: Visible) {
    return this.options.overlay.listDisputes(query, visible);
  }

  /** What has an effect, as far as the reader may see. */
  async overlay(visible: Visible, withDisputes: boolean): Promise<Overlay> {
    const overlay = await this.options.overlay.getOverlay(visible);
    return withDisputes ? overlay : { ...overlay, disputes: [] };
  }

  private today = () => this.instant().slice(0, 10);

  private instant = () => new Date(this.now()).toISOString();

  private sees({ visible }: Actor, ref: string | undefined): boolean {
    return !visible || !ref || visible.includes(ref);
  }

  /** A waiver with what somebody may do with it. */
  toItem(waiver: Waiver, actor: Actor): WaiverItem {
    const may = (Object.keys(DECISIONS) as WaiverAction[]).filter(
      action =>
        actor.ref !== undefined &&
        DECISIONS[action].from.includes(waiver.state) &&
        !whyNot(action, waiver, actor),
    );
    return { ...waiver, status: statusOf(waiver, this.today()), may };
  }

  private async findingFor(
    fingerprint: string,
    actor: Actor,
  ): Promise<FindingItem> {
    const finding = await this.options.reviews.getFinding(fingerprint);
    if (!finding || !this.sees(actor, finding.subject)) {
      throw new NotFoundError(
        `No finding ${fingerprint} is in the last review`,
      );
    }
    return finding;
  }

  private async targetOf(fingerprint: string, actor: Actor) {
    const { rule, subject } = await this.findingFor(fingerprint, actor);
    return { fingerprint, rule, subject };
  }

  private checkRule({ rule: id, appliesTo }: Waiver) {
    const { rules, settings } = this.options;
    const rule = rules.find(one => one.id === id);
    if (!rule) {
      throw new InputError(`rule: there is no rule ${id}`);
    }
    if (id === NEVER_WAIVED) {
      throw new InputError(`rule: ${id} watches over waivers, and has none`);
    }
    const { kinds } = rule.subjects;
    const why =
      appliesTo &&
      whyNeverMatches(
        appliesTo,
        kinds === 'owned' ? settings.ownedKinds : kinds,
      );
    if (why) {
      throw new InputError(`appliesTo: can never match: ${why}`);
    }
  }

  private checkExpiry(expiresOn: string | undefined) {
    const { maxDays } = this.options.settings.waivers;
    const last = new Date(this.now() + maxDays * DAY)
      .toISOString()
      .slice(0, 10);
    if (!expiresOn || expiresOn < this.today()) {
      throw new InputError(
        'expiresOn: needs a date that is not past, such as the end of this quarter',
      );
    }
    if (expiresOn > last) {
      throw new InputError(
        `expiresOn: is more than ${maxDays} days away; the last day is ${last}`,
      );
    }
  }

  /** Lets a decision show at once, where the next review would show it too. */
  private async remark(rule: string) {
    const { overlay, reviews, reviewer, settings } = this.options;
    const all = await overlay.getOverlay(undefined);
    const snapshot = reviewer.lastSnapshot;
    if (
      !snapshot &&
      all.waivers.some(one => one.rule === rule && one.appliesTo)
    ) {
      // What a selection covers takes the catalog to say.
      void reviewer.review();
      return;
    }
    const before = await reviews.getFindingsOfRule(rule);
    const pure = before.map(
      ({ waiver: _w, confirmation: _c, disputes: _d, ...finding }) => finding,
    );
    const after = applyOverlay(pure, all, {
      entityOf: ref => snapshot?.get(ref)?.entity,
      settings,
      now: this.now(),
    });
    const marksOf = ({ waiver, confirmation, disputes }: MarkedFinding) =>
      JSON.stringify([waiver, confirmation, disputes]);
    await reviews.saveMarks(
      after.filter((one, index) => marksOf(one) !== marksOf(before[index])),
      this.now(),
    );
  }
}
