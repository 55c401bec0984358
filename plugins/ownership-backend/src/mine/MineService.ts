import {
  AnyRule,
  configureRules,
  groupsBelow,
  MineChangesQuery,
  MineChangesResponse,
  MineFindingsResponse,
  MineQuery,
  MineResponse,
  MineTeam,
  MineWaiversResponse,
  OwnershipSettings,
  readParties,
  ReviewStatus,
  UnconfirmedResponse,
} from '@pillars/plugin-ownership-common';
import { Actor, OverlayService } from '../overlay/OverlayService';
import { Reviewer } from '../Reviewer';
import { ReaderView, viewFor } from '../service/readerView';
import { ReviewStore } from '../store/ReviewStore';
import { MineScope, MineStore, StoredFixes } from './MineStore';
import { toUnconfirmed, unconfirmedOf } from './unconfirmed';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const FIRST = 3;
const RULE = 'stale-confirmation';

/** Who asks, and which groups their sign-in says they are in. */
export interface MineReader extends Actor {
  /** Full refs. */
  groups: readonly string[];
}

interface Asked extends ReaderView {
  teams: string[];
  scope: MineScope;
}

const toFix = ({ findings, accepted }: StoredFixes) =>
  findings.error + findings.warning + findings.info + accepted;

/**
 * Answers what waits for a person. A service acts in nobody's place, so nothing
 * waits for it.
 *
 * Each method throws a ServiceUnavailableError where the catalog never could be
 * read.
 */
export class MineService {
  private readonly now: () => number;
  /** For how many days an answer is good; undefined where nobody is asked. */
  private readonly maxAgeDays: number | undefined;

  constructor(
    private readonly options: {
      mine: MineStore;
      reviews: Pick<ReviewStore, 'getVerdicts'>;
      reviewer: Pick<Reviewer, 'snapshot' | 'lastSnapshot'>;
      waivers: Pick<OverlayService, 'toItem'>;
      rules: readonly AnyRule[];
      settings: OwnershipSettings;
      status: () => Promise<ReviewStatus>;
      now?: () => number;
    },
  ) {
    this.now = options.now ?? Date.now;
    const { rules, settings } = options;
    const rule = configureRules(rules, settings).find(
      one => one.rule.id === RULE && one.enabled,
    );
    this.maxAgeDays = rule?.options.maxAgeDays as number | undefined;
  }

  async glance(query: MineQuery, reader: MineReader): Promise<MineResponse> {
    const { mine, status } = this.options;
    const asked = await this.ask(query, reader);
    const { scope } = asked;
    const fixes = await mine.countFixes(scope);
    const waivers = await this.waivers({ ...query, limit: 1 }, reader);
    const due = await this.due(asked);
    return {
      status: await status(),
      ...(reader.ref && { user: reader.ref }),
      teams: this.toTeams(asked),
      ...fixes,
      waivers: waivers.total,
      ...(due && { unconfirmed: due.length }),
      first: await mine.listFixes(scope, { limit: FIRST }),
    };
  }

  async findings(
    query: MineQuery,
    reader: MineReader,
  ): Promise<MineFindingsResponse> {
    const { scope } = await this.ask(query, reader);
    return {
      items: await this.options.mine.listFixes(scope, query),
      total: toFix(await this.options.mine.countFixes(scope)),
    };
  }

  async waivers(
    query: MineQuery,
    reader: MineReader,
  ): Promise<MineWaiversResponse> {
    const { mine, waivers } = this.options;
    const { scope } = await this.ask(query, reader);
    const today = new Date(this.now()).toISOString().slice(0, 10);
    const { items, total } = await mine.listWaivers(scope, query, today);
    return { items: items.map(one => waivers.toItem(one, reader)), total };
  }

  async unconfirmed(
    query: MineQuery,
    reader: MineReader,
  ): Promise<UnconfirmedResponse> {
    const { offset = 0, limit = 50 } = query;
    const due = await this.due(await this.ask(query, reader));
    if (!due) {
      return { items: [], total: 0 };
    }
    const page = due.slice(offset, offset + limit);
    const refs = page.map(({ ref }) => ref);
    const verdicts = await this.options.reviews.getVerdicts(refs);
    return {
      items: toUnconfirmed(page, verdicts),
      total: due.length,
      maxAgeDays: this.maxAgeDays,
    };
  }

  async changes(
    query: MineChangesQuery,
    reader: MineReader,
  ): Promise<MineChangesResponse> {
    const { mine } = this.options;
    const { scope } = await this.ask(query, reader);
    const since = new Date(this.now() - WEEK).toISOString();
    const first = await mine.firstReviewOn();
    return {
      ...(await mine.listChanges(scope, query, since)),
      since,
      ...(first && first >= since.slice(0, 10) && { firstReviewOn: first }),
    };
  }

  /** In whose place somebody asks: all that they act for, or some of their teams. */
  private async ask(query: MineQuery, reader: MineReader): Promise<Asked> {
    const { ref, groups, mayDecide, visible } = reader;
    const view = await viewFor(this.options.reviewer, visible);
    const chosen = query.team?.map(one => one.toLowerCase());
    if (!ref) {
      const scope = { parties: [], mayDecide: false, visible };
      return { ...view, teams: [], scope };
    }
    const { teams, below, guilds } = readParties(view.snapshot, ref, groups);
    const own = [...teams, ...guilds];
    const scope: MineScope = chosen?.length
      ? {
          parties: own
            .filter(one => chosen.includes(one))
            .flatMap(one => [...view.snapshot.subtree(one)]),
          mayDecide: false,
          visible,
        }
      : { user: ref, parties: [ref, ...own, ...below], mayDecide, visible };
    return { ...view, teams: own, scope };
  }

  private toTeams({ teams, snapshot, maySee }: Asked): MineTeam[] {
    const counted = new Set(teams);
    return teams.filter(maySee).map(ref => {
      const title = snapshot.get(ref)?.title;
      const below = groupsBelow(snapshot, ref, maySee).filter(
        one => !counted.has(one),
      );
      below.forEach(one => counted.add(one));
      return { ref, ...(title && { title }), below: below.length };
    });
  }

  /** What is to be confirmed, or undefined where nobody is asked to. */
  private async due({ snapshot, scope }: Asked) {
    if (this.maxAgeDays === undefined) {
      return undefined;
    }
    const owned = await this.options.mine.listOwned(scope);
    return unconfirmedOf(owned, snapshot, this.maxAgeDays, this.now());
  }
}
