import { NotFoundError } from '@backstage/errors';
import {
  AnyRule,
  ConfiguredRule,
  configureRules,
  FacetValue,
  groupsBelow,
  OWNERSHIP_VERDICTS,
  OwnershipSettings,
  readTeam,
  ReviewStatus,
  RUN_VERDICTS,
  TeamAnswer,
  TeamFindings,
  TeamOwned,
} from '@pillars/plugin-ownership-common';
import { Reviewer } from '../Reviewer';
import { viewFor } from '../service/readerView';
import { ReviewStore, Teams, Visible } from '../store/ReviewStore';

const MOST_OWNED = 8;
const MOST_FINDINGS = 5;

/** A count for each value, whether there is any of it or not. */
const countsOf = <T extends string>(
  values: readonly T[],
  facet: readonly FacetValue[],
) =>
  Object.fromEntries(
    values.map(value => [
      value,
      facet.find(one => one.value === value)?.count ?? 0,
    ]),
  ) as Record<T, number>;

/** Answers what the page of a group says, for a reader who may see `visible`. */
export class TeamService {
  private readonly rules: ConfiguredRule[];

  constructor(
    private readonly options: {
      reviewer: Pick<Reviewer, 'snapshot' | 'lastSnapshot'>;
      reviews: Pick<ReviewStore, 'listVerdicts' | 'listFindings'>;
      rules: readonly AnyRule[];
      settings: OwnershipSettings;
      status: () => Promise<ReviewStatus>;
      now?: () => number;
    },
  ) {
    this.rules = configureRules(options.rules, options.settings);
  }

  /**
   * @param ref - full ref of a Group
   * @throws NotFoundError for a group that is not there for the reader
   * @throws ServiceUnavailableError where the catalog never could be read
   */
  async get(ref: string, visible: Visible): Promise<TeamAnswer> {
    const { reviewer, status, now = Date.now } = this.options;
    const { snapshot, maySee } = await viewFor(reviewer, visible);
    const page = readTeam(snapshot, ref, {
      rules: this.rules,
      now: now(),
      maySee,
    });
    if (!page) {
      throw new NotFoundError(`There is no group ${ref}`);
    }
    const teams = new Map([[ref, groupsBelow(snapshot, ref, maySee)]]);
    return {
      status: await status(),
      ...page,
      owned: await this.owned(ref, visible, teams),
      findings: await this.findings(ref, visible, teams),
    };
  }

  private async owned(
    ref: string,
    visible: Visible,
    teams: Teams,
  ): Promise<TeamOwned> {
    const query = { team: [ref], limit: MOST_OWNED };
    const { items, total, facets } = await this.options.reviews.listVerdicts(
      query,
      visible,
      teams,
    );
    return {
      total,
      ownership: countsOf(OWNERSHIP_VERDICTS, facets.ownership),
      run: countsOf(RUN_VERDICTS, facets.run),
      items,
    };
  }

  private async findings(
    ref: string,
    visible: Visible,
    teams: Teams,
  ): Promise<TeamFindings> {
    const { items, total, facets } = await this.options.reviews.listFindings(
      { team: [ref], state: ['open'], limit: MOST_FINDINGS },
      visible,
      teams,
    );
    return { total, rules: facets.rule, items };
  }
}
