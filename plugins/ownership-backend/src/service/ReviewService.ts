import { NotFoundError } from '@backstage/errors';
import {
  ConfiguredRule,
  configureRules,
  EntityAnswer,
  FindingQuery,
  Language,
  OwnershipSettings,
  RefusedQuery,
  RefusedResponse,
  ReviewStatus,
  RuleAnswer,
  RuleInfo,
  SummaryResponse,
  VerdictQuery,
} from '@pillars/plugin-ownership-common';
import { wordingIn } from '@pillars/plugin-ownership-node';
import { OverlayStore } from '../overlay/OverlayStore';
import { Reviewer } from '../Reviewer';
import { RuleRegistry } from '../RuleRegistry';
import { RefusalStore } from '../store/RefusalStore';
import { ReviewStore, StoredStatus, Visible } from '../store/ReviewStore';
import { teamsFor } from './readerView';

const MOST_FAILURES = 20;

/** Answers what the REST API asks, for a reader who may see `visible`. */
export class ReviewService {
  private readonly rules: ConfiguredRule[];

  constructor(
    private readonly options: {
      store: ReviewStore;
      overlay: Pick<OverlayStore, 'countDisputes' | 'getConfirmation'>;
      refused: RefusalStore;
      reviewer: Reviewer;
      registry: RuleRegistry;
      settings: OwnershipSettings;
    },
  ) {
    this.rules = configureRules(options.registry.rules, options.settings);
  }

  async summary(visible: Visible): Promise<SummaryResponse> {
    const stored = await this.options.store.getStatus();
    const readable = new Set(visible);
    const failures = stored.failures.filter(
      one => !visible || !one.subject || readable.has(one.subject),
    );
    return {
      status: this.toStatus(stored),
      ...(await this.options.store.getSummary(visible)),
      notSetUp: stored.notSetUp,
      failures: failures.slice(0, MOST_FAILURES),
      ...(!visible && { refused: await this.options.refused.count() }),
    };
  }

  /**
   * What is refused is not in the catalog, so the catalog cannot say who may
   * see it: only who may see everything there does.
   */
  async refused(
    query: RefusedQuery,
    visible: Visible,
  ): Promise<RefusedResponse> {
    return visible
      ? { items: [], total: 0, withheld: true }
      : { ...(await this.options.refused.list(query)), withheld: false };
  }

  async verdicts(query: VerdictQuery, visible: Visible) {
    const { store, reviewer } = this.options;
    const teams = await teamsFor(reviewer, query.team, visible);
    return store.listVerdicts(query, visible, teams);
  }

  async findings(query: FindingQuery, visible: Visible) {
    const { store, reviewer } = this.options;
    const teams = await teamsFor(reviewer, query.team, visible);
    return store.listFindings(query, visible, teams);
  }

  /** @throws NotFoundError for what is not reviewed, or not for the reader */
  async entity(ref: string, visible: Visible): Promise<EntityAnswer> {
    const { store, overlay } = this.options;
    const verdict =
      !visible || visible.includes(ref)
        ? await store.getVerdict(ref)
        : undefined;
    if (!verdict) {
      throw new NotFoundError(`No owned entity ${ref} is in the last review`);
    }
    const confirmation = await overlay.getConfirmation(ref);
    return {
      status: await this.status(),
      verdict,
      findings: await store.getFindingsOf(ref),
      ...(confirmation && { confirmation }),
    };
  }

  /** @param mayReadDisputes - whether the reader learns how often a rule is disputed */
  async listRules(
    visible: Visible,
    mayReadDisputes: boolean,
  ): Promise<RuleInfo[]> {
    const { store, overlay } = this.options;
    const open = await store.countFindings('open', visible);
    const accepted = await store.countFindings('accepted', visible);
    const disputes = mayReadDisputes
      ? await overlay.countDisputes(visible)
      : undefined;
    const { notSetUp } = await store.getStatus();
    return this.rules.map(({ rule, enabled, severity }) => ({
      id: rule.id,
      family: rule.family,
      title: rule.title,
      severity: severity ?? rule.severity,
      preset: rule.preset,
      needs: [...rule.needs],
      enabled,
      missingNeeds: notSetUp
        .filter(one => one.rules.includes(rule.id))
        .map(one => one.need),
      findings: open.get(rule.id) ?? 0,
      accepted: accepted.get(rule.id) ?? 0,
      ...(disputes && { disputes: disputes.get(rule.id) ?? 0 }),
    }));
  }

  /** @throws NotFoundError for a rule that does not exist */
  async rule(
    id: string,
    visible: Visible,
    mayReadDisputes: boolean,
    language: Language = 'en',
  ): Promise<RuleAnswer> {
    const infos = await this.listRules(visible, mayReadDisputes);
    const info = infos.find(one => one.id === id);
    const configured = this.rules.find(one => one.rule.id === id);
    if (!info || !configured) {
      throw new NotFoundError(`There is no rule ${id}`);
    }
    return {
      ...info,
      title: wordingIn(language).title(configured.rule),
      options: configured.options,
      page: await this.options.registry.pageOf(configured.rule, language),
    };
  }

  /** How fresh the answers are. */
  async status(): Promise<ReviewStatus> {
    return this.toStatus(await this.options.store.getStatus());
  }

  /** Starts a review, unless one is under way, and does not wait for it. */
  async requestReview(): Promise<ReviewStatus> {
    void this.options.reviewer.review();
    return this.status();
  }

  private toStatus(stored: StoredStatus): ReviewStatus {
    const { reviewedAt, lastFailure } = stored;
    return {
      state: reviewedAt ? 'ready' : 'pending',
      running: this.options.reviewer.running,
      ...(reviewedAt && { reviewedAt }),
      ...(lastFailure && { lastFailure }),
    };
  }
}
