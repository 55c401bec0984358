import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  GuildAnswer,
  GuildPage,
  GuildQuery,
  Meeting,
  MeetingRequest,
  parseMeeting,
  ReviewStatus,
} from '@pillars/plugin-ownership-common';
import { Reviewer } from '../Reviewer';
import { StandardStore } from '../standards/StandardStore';
import { Visible } from '../store/ReviewStore';
import { GuildStore } from './GuildStore';
import { narrower, toGuildItem } from './rows';

/** Who reads about guilds. */
export interface GuildReader {
  /** Full ref of a user; undefined for a service. */
  ref: string | undefined;
  /** Whether this reader may note meetings at all. */
  mayMeet: boolean;
  visible: Visible;
}

/** Its chairs say when a guild met; where it has none, whoever is in it. */
function speaksFor(reader: GuildReader, { people }: GuildPage): boolean {
  const chairs = people.filter(one => one.isChair);
  const speakers = chairs.length ? chairs : people;
  return speakers.some(one => one.ref === reader.ref);
}

/** Answers what the REST API asks about guilds. */
export class GuildService {
  constructor(
    private readonly options: {
      guilds: GuildStore;
      standards: Pick<StandardStore, 'mostWaived'>;
      reviewer: Pick<Reviewer, 'reviewAnew'>;
      status: () => Promise<ReviewStatus>;
      now?: () => number;
    },
  ) {}

  list(query: GuildQuery, visible: Visible) {
    return this.options.guilds.list(query, visible);
  }

  /** @throws NotFoundError for a guild that is not there for the reader */
  async get(ref: string, reader: GuildReader): Promise<GuildAnswer> {
    const { guilds, standards, status } = this.options;
    const page = await this.pageFor(ref, reader);
    const shown = narrower(reader.visible)(page);
    const countsOf = await guilds.counts([ref], reader.visible);
    return {
      status: await status(),
      guild: { ...shown, ...toGuildItem(shown, countsOf(ref)) },
      mostWaived: await standards.mostWaived(ref, reader.visible),
      mayMeet: reader.mayMeet && speaksFor(reader, page),
    };
  }

  /**
   * Keeps that a guild met, and starts a review, which looks at that.
   *
   * @throws NotFoundError for a guild that is not there for the reader
   * @throws NotAllowedError for who is none of its chairs
   * @throws InputError for a day that is still to come, or is none
   */
  async meet(
    ref: string,
    request: MeetingRequest,
    reader: GuildReader,
  ): Promise<Meeting> {
    const page = await this.pageFor(ref, reader);
    if (!speaksFor(reader, page)) {
      throw new NotAllowedError(
        'Only a chair of the guild can say that it met; where it has none, a member',
      );
    }
    const { now = Date.now } = this.options;
    const notedAt = new Date(now()).toISOString();
    const today = notedAt.slice(0, 10);
    const { metOn = today } = request;
    const notedBy = reader.ref;
    const meeting = parseMeeting({ guild: ref, metOn, notedBy, notedAt });
    if (metOn > today) {
      throw new InputError(`metOn: ${metOn} is still to come`);
    }
    const kept = await this.options.guilds.addMeeting(meeting);
    void this.options.reviewer.reviewAnew();
    return kept;
  }

  private async pageFor(
    ref: string,
    { visible }: GuildReader,
  ): Promise<GuildPage> {
    const page =
      !visible || visible.includes(ref)
        ? await this.options.guilds.get(ref)
        : undefined;
    if (!page) {
      throw new NotFoundError(`No guild ${ref} is in the last review`);
    }
    return page;
  }
}
