import { LoggerService } from '@backstage/backend-plugin-api';
import { EventParams } from '@backstage/plugin-events-node';
import { Snapshot } from '@pillars/plugin-ownership-common';
import { Refusal, RefusalStore } from '../store/RefusalStore';
import { locationOf, readEvent, readStatus } from './readRefusals';
import { reconcileRefusals, Retention } from './reconcileRefusals';
import { UnprocessedList } from './unprocessedList';

const describe = (error: unknown) =>
  error instanceof Error ? error.message : String(error);

/**
 * Keeps what the catalog refuses: events say it as it happens, and each review
 * confirms or ends it. Never throws, since no review may fail for it.
 */
export class RefusalKeeper {
  constructor(
    private readonly options: {
      store: RefusalStore;
      unprocessed: UnprocessedList;
      retention: Retention;
      logger: LoggerService;
    },
  ) {}

  /** Notes what an event of the catalog says. */
  async onEvent({ topic, eventPayload }: EventParams): Promise<void> {
    const { store, logger } = this.options;
    const refusal = readEvent(topic, eventPayload);
    if (!refusal) {
      logger.debug(`An event of ${topic} was not understood`);
      return;
    }
    await store
      .note(refusal, new Date().toISOString())
      .catch(error => logger.warn(`A refusal was lost: ${describe(error)}`));
  }

  /**
   * Brings the list in line with what a review saw.
   *
   * @param at - milliseconds since 1970 at which it began to read
   */
  async reconcile(snapshot: Snapshot, at: number): Promise<void> {
    const { store, retention, logger } = this.options;
    try {
      const outdated = [...snapshot.entities.values()].flatMap(
        ({ ref, entity }) => readStatus(ref, entity) ?? [],
      );
      const unprocessed = await this.readUnprocessed();
      const sight = {
        at,
        served: (ref: string) => {
          const entity = snapshot.get(ref)?.entity;
          return entity && { location: locationOf(entity) };
        },
        refused: [...(unprocessed ?? []), ...outdated],
        complete: unprocessed !== undefined,
      };
      await store.update(
        reconcileRefusals(await store.getAll(), sight, retention),
      );
    } catch (error) {
      logger.warn(
        `What the catalog refuses could not be brought up to date: ${describe(
          error,
        )}`,
      );
    }
  }

  private async readUnprocessed(): Promise<Refusal[] | undefined> {
    try {
      return await this.options.unprocessed.read();
    } catch (error) {
      this.options.logger.warn(
        `The catalog's list of unprocessed entities could not be read: ${describe(
          error,
        )}`,
      );
      return undefined;
    }
  }
}
