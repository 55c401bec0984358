import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  coveredBy,
  CoveredQuery,
  CoveredResponse,
  DecisionAnswer,
  DecisionCellAnswer,
  DecisionCellQuery,
  DecisionMapQuery,
  DecisionMapResponse,
  decisionsAbout,
  DecisionsResponse,
  EntityDecisionsResponse,
  knownDecisions,
  listScopes,
  mapFacets,
  partyDecisions,
  readDecisionCell,
  readDecisionMap,
  readScopePage,
  readScopes,
  ReviewStatus,
  ScopeAnswer,
  ScopeQuery,
  ScopesResponse,
  WhoDecidesQuery,
  whoDecides,
} from '@pillars/plugin-ownership-common';
import { Reviewer } from '../Reviewer';
import { ReaderView, viewFor } from '../service/readerView';
import { Visible } from '../store/ReviewStore';
import { firstOfEach, isParty } from './party';

/** How many domains the map shows unless asked, each a column. */
const DOMAINS = 50;

/**
 * Takes a ref as people write it.
 *
 * @throws InputError that names the parameter
 */
function toFullRef(parameter: string, value: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(value));
  } catch (error) {
    throw new InputError(`${parameter}: ${(error as Error).message}`);
  }
}

function throwNoScope(ref: string): never {
  throw new NotFoundError(`There is no decision scope ${ref} in the catalog`);
}

/** Answers what the REST API asks about decisions, from the catalog as it is now. */
export class DecisionService {
  constructor(
    private readonly options: {
      reviewer: Pick<Reviewer, 'snapshot' | 'lastSnapshot'>;
      status: () => Promise<ReviewStatus>;
      now?: () => number;
    },
  ) {}

  async decisions(visible: Visible): Promise<DecisionsResponse> {
    const { snapshot, maySee } = await this.view(visible);
    return { decisions: knownDecisions(snapshot, this.now(), maySee) };
  }

  /** @throws InputError for what is no ref with its kind */
  async who(
    { entityRef, decision }: WhoDecidesQuery,
    visible: Visible,
  ): Promise<DecisionAnswer> {
    const ref = toFullRef('entityRef', entityRef);
    const { snapshot, maySee } = await this.view(visible);
    return whoDecides(snapshot, ref, decision, this.now(), maySee);
  }

  async map(
    query: DecisionMapQuery,
    visible: Visible,
  ): Promise<DecisionMapResponse> {
    const { offset = 0, limit = DOMAINS, domain, ...filters } = query;
    const { snapshot, maySee } = await this.view(visible);
    const asked = domain && new Set(domain.map(one => one.toLowerCase()));
    const domains = snapshot.domains
      .map(one => one.ref)
      .filter(ref => maySee(ref) && (!asked || asked.has(ref)))
      .sort();
    const now = this.now();
    return {
      status: await this.options.status(),
      total: domains.length,
      facets: mapFacets(snapshot, filters, now, maySee),
      ...readDecisionMap(snapshot, now, {
        filters,
        domains: domains.slice(offset, offset + limit),
        maySee,
      }),
    };
  }

  /**
   * @throws InputError for a domain that is no ref
   * @throws NotFoundError for one that is not there for the reader
   */
  async cell(
    { domain, decision }: DecisionCellQuery,
    visible: Visible,
  ): Promise<DecisionCellAnswer> {
    const ref = toFullRef('domain', domain);
    const { snapshot, maySee } = await this.view(visible);
    const asked = { domain: ref, decision };
    const answer = readDecisionCell(snapshot, asked, this.now(), maySee);
    if (!answer) {
      throw new NotFoundError(`There is no domain ${ref} in the catalog`);
    }
    return answer;
  }

  async scopes(query: ScopeQuery, visible: Visible): Promise<ScopesResponse> {
    const { snapshot, maySee } = await this.view(visible);
    return listScopes(readScopes(snapshot, this.now(), maySee), query);
  }

  /** @throws NotFoundError for a scope that is not there for the reader */
  async scope(ref: string, visible: Visible): Promise<ScopeAnswer> {
    const { snapshot, maySee } = await this.view(visible);
    return {
      status: await this.options.status(),
      scope:
        readScopePage(snapshot, ref, this.now(), maySee) ?? throwNoScope(ref),
    };
  }

  /** @throws NotFoundError for a scope that is not there for the reader */
  async covered(
    ref: string,
    query: CoveredQuery,
    visible: Visible,
  ): Promise<CoveredResponse> {
    const { snapshot, maySee } = await this.view(visible);
    return (
      coveredBy(snapshot, ref, query, this.now(), maySee) ?? throwNoScope(ref)
    );
  }

  /** @throws NotFoundError for an entity that is not there for the reader */
  async about(ref: string, visible: Visible): Promise<EntityDecisionsResponse> {
    const { snapshot, maySee } = await this.view(visible);
    const node = maySee(ref) ? snapshot.get(ref) : undefined;
    if (!node) {
      throw new NotFoundError(`There is no entity ${ref} in the catalog`);
    }
    const now = this.now();
    return {
      about: decisionsAbout(snapshot, ref, now, maySee),
      ...(isParty(snapshot, node) && {
        party: firstOfEach(partyDecisions(snapshot, ref, now, maySee)),
      }),
    };
  }

  private now(): number {
    return (this.options.now ?? Date.now)();
  }

  private view(visible: Visible): Promise<ReaderView> {
    return viewFor(this.options.reviewer, visible);
  }
}
