import {
  AnyRule,
  configureRules,
  OVERVIEW_TOPICS,
  OverviewFigure,
  OverviewQuery,
  OverviewResponse,
  OverviewRule,
  OverviewTopic,
  OwnershipSettings,
  ReviewStatus,
} from '@pillars/plugin-ownership-common';
import { ReviewStore, Visible } from '../store/ReviewStore';
import { OverviewStore, StoredOverview } from './OverviewStore';

const YEAR = 365 * 24 * 60 * 60 * 1000;

const isOne = ({ domain = [], impact = [] }: OverviewQuery) =>
  domain.length + impact.length <= 1;

/** Answers what a CTO asks: the last review at a glance. */
export class OverviewService {
  private readonly enabled: ReadonlySet<string>;

  constructor(
    private readonly options: {
      overviews: OverviewStore;
      reviews: Pick<ReviewStore, 'getStatus'>;
      rules: readonly AnyRule[];
      settings: OwnershipSettings;
      status: () => Promise<ReviewStatus>;
      now?: () => number;
    },
  ) {
    const { rules, settings } = options;
    const configured = configureRules(rules, settings);
    this.enabled = new Set(
      configured.filter(one => one.enabled).map(one => one.rule.id),
    );
  }

  async overview(
    query: OverviewQuery,
    visible: Visible,
  ): Promise<OverviewResponse> {
    const { overviews, status, now = Date.now } = this.options;
    const { byRule, subjects, ...stored } = await overviews.getOverview(
      query,
      visible,
    );
    const since = new Date(now() - YEAR).toISOString().slice(0, 10);
    return {
      status: await status(),
      ...stored,
      // The past was counted whole, so it is for who may see the whole.
      ...(!visible &&
        isOne(query) && { trend: await overviews.getTrend(query, since) }),
      topics: await this.topics({ byRule, subjects }),
    };
  }

  private async topics({
    byRule,
    subjects,
  }: Pick<StoredOverview, 'byRule' | 'subjects'>) {
    const { notSetUp } = await this.options.reviews.getStatus();
    const toRule = (rule: string): OverviewRule => {
      const missingNeeds = notSetUp
        .filter(one => one.rules.includes(rule))
        .map(one => one.need);
      const waits = missingNeeds.length ? 'waits' : 'on';
      return {
        rule,
        state: this.enabled.has(rule) ? waits : 'off',
        missingNeeds,
        findings: byRule.get(rule) ?? 0,
      };
    };
    return Object.fromEntries(
      Object.entries(OVERVIEW_TOPICS).map(([topic, rules]) => [
        topic,
        {
          rules: rules.map(toRule),
          subjects: subjects[topic as OverviewTopic],
        },
      ]),
    ) as Record<OverviewTopic, OverviewFigure>;
  }
}
