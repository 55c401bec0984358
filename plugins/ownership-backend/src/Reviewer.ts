import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  AnyRule,
  applyOverlay,
  createSnapshot,
  Overlay,
  OwnershipSettings,
  readAdoption,
  readDomainPlaces,
  readGuildPages,
  reviewSnapshot,
  Snapshot,
} from '@pillars/plugin-ownership-common';
import { CatalogFeed } from './catalogFeed';
import { OverlayStore } from './overlay/OverlayStore';
import { RefusalKeeper } from './refused/RefusalKeeper';
import { StandardAnnouncer } from './standards/StandardAnnouncer';
import { ReviewStore } from './store/ReviewStore';

/** Somewhat longer than the time between two reviews usually is. */
const FRESH_MILLISECONDS = 15 * 60 * 1000;

/**
 * Reads the catalog, runs the rules and keeps what they say. One review at a
 * time; who asks while one runs waits for that one.
 */
export class Reviewer {
  private current: Promise<void> | undefined;
  private latest: Snapshot | undefined;
  private readAt = 0;
  private reading: Promise<Snapshot> | undefined;

  constructor(
    private readonly options: {
      feed: CatalogFeed;
      store: ReviewStore;
      overlay: Pick<OverlayStore, 'getOverlay'>;
      rules: readonly AnyRule[];
      settings: OwnershipSettings;
      refusals: Pick<RefusalKeeper, 'reconcile'>;
      announcer: Pick<StandardAnnouncer, 'announce'>;
      logger: LoggerService;
    },
  ) {}

  get running(): boolean {
    return this.current !== undefined;
  }

  /**
   * The catalog as it was read here some minutes ago at most. Another replica
   * may have made the reviews since.
   *
   * @throws when it has to be read, and does not answer
   */
  async snapshot(): Promise<Snapshot> {
    const isFresh = Date.now() - this.readAt < FRESH_MILLISECONDS;
    if (this.latest && isFresh) {
      return this.latest;
    }
    this.reading ??= this.readOverlay()
      .then(overlay => this.read(overlay))
      .catch(error => {
        this.options.logger.warn(`The catalog could not be read: ${error}`);
        throw error;
      })
      .finally(() => {
        this.reading = undefined;
      });
    return this.reading;
  }

  /** The catalog as it was last read here, if it was. */
  get lastSnapshot(): Snapshot | undefined {
    return this.latest;
  }

  /** Never throws: a run that fails is kept as such, beside the last good one. */
  async review(): Promise<void> {
    this.current ??= this.run().finally(() => {
      this.current = undefined;
    });
    return this.current;
  }

  /** As `review`, and sees what was said until now, even while another one runs. */
  async reviewAnew(): Promise<void> {
    await this.current;
    return this.review();
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

  private readOverlay(): Promise<Overlay> {
    return this.options.overlay.getOverlay(undefined);
  }

  private async read(overlay: Overlay): Promise<Snapshot> {
    const entities: Entity[] = [];
    for await (const page of this.options.feed.readAll()) {
      entities.push(...page);
    }
    this.readAt = Date.now();
    this.latest = createSnapshot(entities, this.options.settings, overlay);
    return this.latest;
  }

  private async readAndSave(): Promise<void> {
    const { store, rules, settings, refusals, announcer, logger } =
      this.options;
    const now = Date.now();
    const snapshot = await this.read(await this.readOverlay());
    const lastOwners = await store.getLastOwners();
    const read = Date.now();
    const options = { rules, settings, now, lastOwners };
    const review = reviewSnapshot(snapshot, options);
    // Again, since somebody may have decided on a waiver in the meantime.
    const overlay = await this.readOverlay();
    const findings = applyOverlay(review.findings, overlay, {
      entityOf: ref => snapshot.get(ref)?.entity,
      settings,
      now,
    });
    const standards = readAdoption(snapshot, review, findings);
    const guilds = readGuildPages(snapshot);
    const places = readDomainPlaces(snapshot);
    const ruled = Date.now();
    const { written, removed } = await store.saveReview(review, findings, {
      standards,
      guilds,
      places,
    });
    const saved = Date.now();
    await refusals.reconcile(snapshot, now);
    await announcer.announce(snapshot, standards, now);
    logger.info(
      `Reviewed ${review.verdicts.length} owned of ${snapshot.entities.size} entities, ${review.findings.length} findings: ` +
        `${read - now} ms reading, ${ruled - read} ms rules, ${
          saved - ruled
        } ms writing ${written} and removing ${removed} rows`,
    );
  }
}
