import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  AnyRule,
  createSnapshot,
  OwnershipSettings,
  reviewSnapshot,
} from '@pillars/plugin-ownership-common';
import { CatalogFeed } from './catalogFeed';
import { RefusalKeeper } from './refused/RefusalKeeper';
import { ReviewStore } from './store/ReviewStore';

/**
 * Reads the catalog, runs the rules and keeps what they say. One review at a
 * time; who asks while one runs waits for that one.
 */
export class Reviewer {
  private current: Promise<void> | undefined;

  constructor(
    private readonly options: {
      feed: CatalogFeed;
      store: ReviewStore;
      rules: readonly AnyRule[];
      settings: OwnershipSettings;
      refusals: Pick<RefusalKeeper, 'reconcile'>;
      logger: LoggerService;
    },
  ) {}

  get running(): boolean {
    return this.current !== undefined;
  }

  /** Never throws: a run that fails is kept as such, beside the last good one. */
  async review(): Promise<void> {
    this.current ??= this.run().finally(() => {
      this.current = undefined;
    });
    return this.current;
  }

  private async run(): Promise<void> {
    const { store, logger } = this.options;
    try {
      await this.readAndSave();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      logger.error(`The review failed: ${message}`);
      await store
        .saveFailure({ at: new Date().toISOString(), message })
        .catch(reason => logger.error(`Nor could that be kept: ${reason}`));
    }
  }

  private async readAndSave(): Promise<void> {
    const { feed, store, rules, settings, refusals, logger } = this.options;
    const started = Date.now();
    const entities: Entity[] = [];
    for await (const page of feed.readAll()) {
      entities.push(...page);
    }
    const read = Date.now();
    const snapshot = createSnapshot(entities, settings);
    const review = reviewSnapshot(snapshot, { rules, settings, now: started });
    const ruled = Date.now();
    const { written, removed } = await store.saveReview(review);
    const saved = Date.now();
    await refusals.reconcile(snapshot, started);
    logger.info(
      `Reviewed ${review.verdicts.length} owned of ${entities.length} entities, ${review.findings.length} findings: ` +
        `${read - started} ms reading, ${ruled - read} ms rules, ${
          saved - ruled
        } ms writing ${written} and removing ${removed} rows`,
    );
  }
}
