import { LoggerService } from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  Snapshot,
  standardPhase,
  StandardReading,
  versionOf,
} from '@pillars/plugin-ownership-common';
import { announcementsOf } from './announcement';
import { AnnouncementStore } from './AnnouncementStore';

const versioned = (reading: StandardReading) => ({
  reading,
  standard: reading.standard.ref,
  version: versionOf(reading.standard) ?? '',
});

/** Tells people of standards that were adopted, once for each version. */
export class StandardAnnouncer {
  constructor(
    private readonly options: {
      /** `ownership.notifications.standards` */
      enabled: boolean;
      store: AnnouncementStore;
      notifications: NotificationService;
      logger: LoggerService;
    },
  ) {}

  /**
   * Never throws: what could not be said is said with the next review.
   *
   * @param now - milliseconds since 1970
   */
  async announce(
    snapshot: Snapshot,
    readings: readonly StandardReading[],
    now: number,
  ): Promise<void> {
    const { enabled, logger } = this.options;
    if (!enabled) {
      return;
    }
    try {
      await this.announceNew(snapshot, readings, now);
    } catch (error) {
      logger.error(`Standards could not be announced: ${error}`);
    }
  }

  private async announceNew(
    snapshot: Snapshot,
    readings: readonly StandardReading[],
    now: number,
  ) {
    const { store, notifications, logger } = this.options;
    const adopted = readings.filter(({ standard }) =>
      ['upcoming', 'inForce'].includes(standardPhase(standard, now)),
    );
    for (const one of await store.findNew(adopted.map(versioned), now)) {
      try {
        const { reading } = one;
        for (const announcement of announcementsOf(reading, snapshot, now)) {
          await notifications.send(announcement);
        }
        await store.add([one], now);
      } catch (error) {
        logger.error(`${one.standard} could not be announced: ${error}`);
      }
    }
  }
}
