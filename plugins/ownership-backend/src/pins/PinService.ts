import { randomUUID } from 'node:crypto';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  AnyRule,
  configureRules,
  OUTCOME_ENDS,
  OwnershipSettings,
  Page,
  PinAgendaQuery,
  PinAnswer,
  PinChangesQuery,
  PinChangesResponse,
  PinItem,
  PinOutcome,
  PinOutcomeRequest,
  PinRequest,
  ReviewStatus,
} from '@pillars/plugin-ownership-common';
import { Visible } from '../store/ReviewStore';
import { Pin, PinStore } from './PinStore';
import { readOutcome } from './readOutcome';

/** Who reads or writes pinned reviews. */
export interface PinReader {
  /** Full ref of a user; undefined for a service. */
  ref: string | undefined;
  /** Whether they may pin, decide, and remove what others pinned. */
  mayPin: boolean;
  visible: Visible;
}

const NOTHING_CHANGED: PinChangesResponse = {
  items: [],
  total: 0,
  counts: { new: 0, gone: 0, still: 0 },
  ends: Object.fromEntries(
    OUTCOME_ENDS.map(end => [end, 0]),
  ) as PinChangesResponse['ends'],
};

const shown = ({ id, title, createdAt }: Pin) => ({ id, title, createdAt });

/** Answers what the REST API asks about reviews that were frozen for meetings. */
export class PinService {
  private readonly now: () => number;
  private readonly enabled: readonly string[];

  constructor(
    private readonly options: {
      pins: PinStore;
      rules: readonly AnyRule[];
      settings: OwnershipSettings;
      status: () => Promise<ReviewStatus>;
      now?: () => number;
    },
  ) {
    this.now = options.now ?? Date.now;
    this.enabled = configureRules(options.rules, options.settings)
      .filter(one => one.enabled)
      .map(one => one.rule.id);
  }

  list(query: Page, { visible }: PinReader) {
    return this.options.pins.list(query, visible);
  }

  /**
   * @throws ConflictError while there is no review to freeze, InputError for a
   *   title that says nothing
   */
  async add(
    { title, note }: PinRequest,
    { ref, visible }: PinReader,
  ): Promise<PinItem> {
    const { pins, status } = this.options;
    const { reviewedAt } = await status();
    if (!reviewedAt) {
      throw new ConflictError('The first review has not ended yet');
    }
    if (!title.trim()) {
      throw new InputError('title: needs a few words');
    }
    const id = randomUUID();
    await pins.add(
      {
        id,
        title: title.trim(),
        ...(note?.trim() && { note: note.trim() }),
        createdBy: ref!,
        createdAt: new Date(this.now()).toISOString(),
        reviewedAt,
      },
      this.enabled,
    );
    // The review that was frozen may be newer than the status.
    return pins.toItem(await this.pinOf(id), visible);
  }

  /** @throws NotFoundError for one that is not there */
  async get(id: string, reader: PinReader): Promise<PinAnswer> {
    const { pins } = this.options;
    const pin = await this.pinOf(id);
    const previous = await pins.before(pin);
    return {
      pin: await pins.toItem(pin, reader.visible),
      ...(await pins.figures(id, reader.visible)),
      ...(previous && { previous: shown(previous) }),
      mayRemove: this.mayRemove(pin, reader),
    };
  }

  /** @throws NotFoundError for one that is not there */
  async agenda(id: string, query: PinAgendaQuery, { visible }: PinReader) {
    await this.pinOf(id);
    return this.options.pins.agenda(id, query, visible);
  }

  /** @throws NotFoundError for one that is not there */
  async findings(
    id: string,
    query: Page & { rule?: string[] },
    { visible }: PinReader,
  ) {
    await this.pinOf(id);
    return this.options.pins.findings(id, query, visible);
  }

  /** @throws NotFoundError for one that is not there */
  async changes(
    id: string,
    query: PinChangesQuery,
    { visible }: PinReader,
  ): Promise<PinChangesResponse> {
    const { pins } = this.options;
    const pin = await this.pinOf(id);
    const previous = await pins.before(pin);
    return previous
      ? {
          previous: shown(previous),
          ...(await pins.changes(pin, previous, query, visible)),
        }
      : NOTHING_CHANGED;
  }

  /**
   * @throws NotFoundError for what was not orphaned in it, or not for the reader
   * @throws InputError for an outcome that lacks something
   */
  async decide(
    id: string,
    entityRef: string,
    request: PinOutcomeRequest,
    { ref, visible }: PinReader,
  ): Promise<PinOutcome> {
    const { pins } = this.options;
    await this.pinOf(id);
    const isThere =
      (!visible || visible.includes(entityRef)) &&
      (await pins.isOrphaned(id, entityRef));
    if (!isThere) {
      throw new NotFoundError(
        `No orphaned ${entityRef} is in this pinned review`,
      );
    }
    const decidedAt = new Date(this.now()).toISOString();
    const outcome: PinOutcome = {
      ...readOutcome(request, decidedAt.slice(0, 10)),
      decidedBy: ref!,
      decidedAt,
    };
    await pins.setOutcome(id, entityRef, outcome);
    return outcome;
  }

  /**
   * @throws NotFoundError for one that is not there
   * @throws NotAllowedError for who neither pinned it nor may pin reviews
   */
  async remove(id: string, reader: PinReader): Promise<void> {
    const pin = await this.pinOf(id);
    if (!this.mayRemove(pin, reader)) {
      throw new NotAllowedError(
        'Removing what somebody else pinned needs ownership.review.pin',
      );
    }
    await this.options.pins.remove(id);
  }

  private mayRemove({ createdBy }: Pin, { ref, mayPin }: PinReader): boolean {
    return ref !== undefined && (mayPin || createdBy === ref);
  }

  private async pinOf(id: string): Promise<Pin> {
    const pin = await this.options.pins.get(id);
    if (!pin) {
      throw new NotFoundError(`There is no pinned review ${id}`);
    }
    return pin;
  }
}
