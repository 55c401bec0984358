import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { Dispute, Meeting, Overlay } from '../overlay/types';
import {
  AdoptionAnswer,
  BindingStandardsResponse,
  BoundQuery,
  BoundResponse,
  ConfirmationRequest,
  ConfirmationsResponse,
  DisputeRequest,
  DisputesResponse,
  EntityAnswer,
  FindingQuery,
  FindingsResponse,
  GateRequest,
  GateResponse,
  GuildAnswer,
  GuildQuery,
  GuildsResponse,
  MeetingRequest,
  Page,
  PreviewRequest,
  PreviewResponse,
  RefusedQuery,
  RefusedResponse,
  ReviewRequested,
  RuleAnswer,
  RulesResponse,
  StandardAnswer,
  StandardQuery,
  StandardsResponse,
  SummaryResponse,
  VerdictQuery,
  VerdictsResponse,
  WaiverAction,
  WaiverDecision,
  WaiverItem,
  WaiverQuery,
  WaiverRequest,
  WaiversResponse,
} from './types';
import {
  CoveredQuery,
  CoveredResponse,
  DecisionCellQuery,
  DecisionMapQuery,
  DecisionMapResponse,
  DecisionsResponse,
  EntityDecisionsResponse,
  ScopeAnswer,
  ScopeQuery,
  ScopesResponse,
  WhoDecidesQuery,
  WhoDecidesResponse,
  WhoOwnsResponse,
} from './decisionTypes';
import { TeamAnswer } from './teamTypes';
import { TopologyResponse } from './topologyTypes';
import { OverviewQuery, OverviewResponse } from './overviewTypes';
import {
  PinAgendaQuery,
  PinAgendaResponse,
  PinAnswer,
  PinChangesQuery,
  PinChangesResponse,
  PinFindingsResponse,
  PinItem,
  PinOutcome,
  PinOutcomeRequest,
  PinRequest,
  PinsResponse,
} from './pinTypes';
import {
  MineChangesQuery,
  MineChangesResponse,
  MineFindingsResponse,
  MineQuery,
  MineResponse,
  MineWaiversResponse,
  UnconfirmedResponse,
} from './mineTypes';
import { DecisionCellAnswer } from '../decisions';
import { Language } from '../texts';

/** @public */
export interface OwnershipRequestOptions {
  /** A Backstage token; in a browser the fetch API adds it. */
  token?: string;
  signal?: AbortSignal;
}

/**
 * The REST API of the ownership backend, typed. Every method throws a
 * `ResponseError` when the answer is no success.
 *
 * @public
 */
export interface OwnershipApi {
  getSummary(options?: OwnershipRequestOptions): Promise<SummaryResponse>;
  /** What the last review says at a glance, of everything or of some domains. */
  getOverview(
    query: OverviewQuery,
    options?: OwnershipRequestOptions,
  ): Promise<OverviewResponse>;
  getVerdicts(
    query: VerdictQuery,
    options?: OwnershipRequestOptions,
  ): Promise<VerdictsResponse>;
  getFindings(
    query: FindingQuery,
    options?: OwnershipRequestOptions,
  ): Promise<FindingsResponse>;
  /** Undefined for what is no owned entity, or is not there for the reader. */
  getEntity(
    ref: string,
    options?: OwnershipRequestOptions,
  ): Promise<EntityAnswer | undefined>;
  getRules(options?: OwnershipRequestOptions): Promise<RulesResponse>;
  /**
   * Undefined for a rule that does not exist. Its title and page are in the
   * language, where they are there in it.
   */
  getRule(
    id: string,
    options?: OwnershipRequestOptions & { language?: Language },
  ): Promise<RuleAnswer | undefined>;
  /** What the catalog refuses; empty for who may not see all of the catalog. */
  getRefused(
    query: RefusedQuery,
    options?: OwnershipRequestOptions,
  ): Promise<RefusedResponse>;
  /** Asks for a review now; it goes on in the background. */
  requestReview(options?: OwnershipRequestOptions): Promise<ReviewRequested>;
  /** What proposed documents would make worse, mend and leave. */
  gate(
    request: GateRequest,
    options?: OwnershipRequestOptions,
  ): Promise<GateResponse>;
  getWaivers(
    query: WaiverQuery,
    options?: OwnershipRequestOptions,
  ): Promise<WaiversResponse>;
  requestWaiver(
    request: WaiverRequest,
    options?: OwnershipRequestOptions,
  ): Promise<WaiverItem>;
  decideWaiver(
    id: string,
    action: WaiverAction,
    decision: WaiverDecision,
    options?: OwnershipRequestOptions,
  ): Promise<WaiverItem>;
  /** Says in the name of who asks that things are theirs. */
  confirm(
    request: ConfirmationRequest,
    options?: OwnershipRequestOptions,
  ): Promise<ConfirmationsResponse>;
  /** Says that a finding is wrong. */
  dispute(
    request: DisputeRequest,
    options?: OwnershipRequestOptions,
  ): Promise<Dispute>;
  getDisputes(
    query: Page & { rule?: string[] },
    options?: OwnershipRequestOptions,
  ): Promise<DisputesResponse>;
  /** All that people say about findings which the reader may see. */
  getOverlay(options?: OwnershipRequestOptions): Promise<Overlay>;
  getGuilds(
    query: GuildQuery,
    options?: OwnershipRequestOptions,
  ): Promise<GuildsResponse>;
  /**
   * Undefined for a guild that is not there for the reader.
   *
   * @param ref - of a Guild, or of a Group that is one
   */
  getGuild(
    ref: string,
    options?: OwnershipRequestOptions,
  ): Promise<GuildAnswer | undefined>;
  /** "We met": says so in the name of who asks, one of its chairs. */
  noteMeeting(
    ref: string,
    request: MeetingRequest,
    options?: OwnershipRequestOptions,
  ): Promise<Meeting>;
  getStandards(
    query: StandardQuery,
    options?: OwnershipRequestOptions,
  ): Promise<StandardsResponse>;
  /**
   * Undefined for a standard that never was, or is not there for the reader.
   *
   * @param text - which of its texts; the newest one otherwise
   */
  getStandard(
    ref: string,
    text?: { version?: string; revision?: number },
    options?: OwnershipRequestOptions,
  ): Promise<StandardAnswer | undefined>;
  getAdoption(
    ref: string,
    options?: OwnershipRequestOptions,
  ): Promise<AdoptionAnswer>;
  /** What a standard binds, and how it stands to it. */
  getBound(
    ref: string,
    query: BoundQuery,
    options?: OwnershipRequestOptions,
  ): Promise<BoundResponse>;
  /** The standards that bind an entity. */
  getBindingStandards(
    ref: string,
    options?: OwnershipRequestOptions,
  ): Promise<BindingStandardsResponse>;
  /** What a standard would be once it is merged. */
  previewStandard(
    request: PreviewRequest,
    options?: OwnershipRequestOptions,
  ): Promise<PreviewResponse>;
  /** The decisions of the taxonomy, and those that scopes decide. */
  getDecisions(options?: OwnershipRequestOptions): Promise<DecisionsResponse>;
  /** Who decides one thing about one entity. */
  whoDecides(
    query: WhoDecidesQuery,
    options?: OwnershipRequestOptions,
  ): Promise<WhoDecidesResponse>;
  getDecisionMap(
    query: DecisionMapQuery,
    options?: OwnershipRequestOptions,
  ): Promise<DecisionMapResponse>;
  /** Undefined for a domain that is not there for the reader. */
  getDecisionCell(
    query: DecisionCellQuery,
    options?: OwnershipRequestOptions,
  ): Promise<DecisionCellAnswer | undefined>;
  getScopes(
    query: ScopeQuery,
    options?: OwnershipRequestOptions,
  ): Promise<ScopesResponse>;
  /** Undefined for a scope that is not there for the reader. */
  getScope(
    ref: string,
    options?: OwnershipRequestOptions,
  ): Promise<ScopeAnswer | undefined>;
  /** What a scope covers today. */
  getCovered(
    ref: string,
    query: CoveredQuery,
    options?: OwnershipRequestOptions,
  ): Promise<CoveredResponse>;
  /** What is decided about an entity, and what a person, group or guild decides. */
  getEntityDecisions(
    ref: string,
    options?: OwnershipRequestOptions,
  ): Promise<EntityDecisionsResponse | undefined>;
  /**
   * Who owns an entity, or what is at the address of a repository.
   *
   * @param of - a ref or a name, `https://…`, or `HOST/OWNER/REPO`
   */
  whoOwns(
    of: string,
    options?: OwnershipRequestOptions,
  ): Promise<WhoOwnsResponse>;
  /** Who works with whom, and what really depends on what; see `TOPOLOGY_LIMITS`. */
  getTopology(options?: OwnershipRequestOptions): Promise<TopologyResponse>;
  /**
   * Everything that the page of a group says. Undefined for a group that is not
   * there for the reader.
   */
  getTeam(
    ref: string,
    options?: OwnershipRequestOptions,
  ): Promise<TeamAnswer | undefined>;
  /** The reviews that were frozen for meetings. */
  getPins(
    query: Page,
    options?: OwnershipRequestOptions,
  ): Promise<PinsResponse>;
  /** Freezes the last review for a meeting. */
  pinReview(
    request: PinRequest,
    options?: OwnershipRequestOptions,
  ): Promise<PinItem>;
  /** Undefined for one that is not there. */
  getPin(
    id: string,
    options?: OwnershipRequestOptions,
  ): Promise<PinAnswer | undefined>;
  removePin(id: string, options?: OwnershipRequestOptions): Promise<void>;
  /** What a meeting talks about, by domain. */
  getPinAgenda(
    id: string,
    query: PinAgendaQuery,
    options?: OwnershipRequestOptions,
  ): Promise<PinAgendaResponse>;
  /** What claims about teams, guilds and decisions rest on. */
  getPinFindings(
    id: string,
    query: Page & { rule?: string[] },
    options?: OwnershipRequestOptions,
  ): Promise<PinFindingsResponse>;
  /** Since the one before it. */
  getPinChanges(
    id: string,
    query: PinChangesQuery,
    options?: OwnershipRequestOptions,
  ): Promise<PinChangesResponse>;
  /** Notes what a meeting decides about something orphaned. */
  setPinOutcome(
    id: string,
    ref: string,
    request: PinOutcomeRequest,
    options?: OwnershipRequestOptions,
  ): Promise<PinOutcome>;
  /** What waits for who asks, in figures. */
  getMine(
    query: Pick<MineQuery, 'team'>,
    options?: OwnershipRequestOptions,
  ): Promise<MineResponse>;
  /** What the teams of who asks must fix. */
  getMineFindings(
    query: MineQuery,
    options?: OwnershipRequestOptions,
  ): Promise<MineFindingsResponse>;
  /** The waivers that wait for who asks, and those of their teams that end soon. */
  getMineWaivers(
    query: MineQuery,
    options?: OwnershipRequestOptions,
  ): Promise<MineWaiversResponse>;
  /** What the teams of who asks own, and nobody confirmed lately. */
  getUnconfirmed(
    query: MineQuery,
    options?: OwnershipRequestOptions,
  ): Promise<UnconfirmedResponse>;
  /** What changed this week for the teams of who asks. */
  getMineChanges(
    query: MineChangesQuery,
    options?: OwnershipRequestOptions,
  ): Promise<MineChangesResponse>;
}

/**
 * Talks to `/api/ownership/v1`, from browsers, backends and the command line.
 *
 * @public
 */
export class OwnershipClient implements OwnershipApi {
  private readonly discoveryApi: { getBaseUrl(id: string): Promise<string> };
  private readonly fetchApi: { fetch: typeof fetch };

  constructor(options: {
    discoveryApi: { getBaseUrl(id: string): Promise<string> };
    fetchApi?: { fetch: typeof fetch };
  }) {
    this.discoveryApi = options.discoveryApi;
    this.fetchApi = options.fetchApi ?? { fetch: (...a) => fetch(...a) };
  }

  async getSummary(options?: OwnershipRequestOptions) {
    return this.get<SummaryResponse>('/summary', options);
  }

  async getOverview(query: OverviewQuery, options?: OwnershipRequestOptions) {
    return this.get<OverviewResponse>(`/overview${search(query)}`, options);
  }

  async getVerdicts(query: VerdictQuery, options?: OwnershipRequestOptions) {
    return this.get<VerdictsResponse>(`/verdicts${search(query)}`, options);
  }

  async getFindings(query: FindingQuery, options?: OwnershipRequestOptions) {
    return this.get<FindingsResponse>(`/findings${search(query)}`, options);
  }

  async getEntity(ref: string, options?: OwnershipRequestOptions) {
    return this.find<EntityAnswer>(`/entities/${pathOf(ref)}`, options);
  }

  async getRules(options?: OwnershipRequestOptions) {
    return this.get<RulesResponse>('/rules', options);
  }

  async getRule(
    id: string,
    options?: OwnershipRequestOptions & { language?: Language },
  ) {
    const query = search({ lang: options?.language });
    const path = `/rules/${encodeURIComponent(id)}${query}`;
    return this.find<RuleAnswer>(path, options);
  }

  async getRefused(query: RefusedQuery, options?: OwnershipRequestOptions) {
    return this.get<RefusedResponse>(`/refused${search(query)}`, options);
  }

  async requestReview(options?: OwnershipRequestOptions) {
    return this.post<ReviewRequested>('/review', undefined, options);
  }

  async gate(request: GateRequest, options?: OwnershipRequestOptions) {
    return this.post<GateResponse>('/gate', request, options);
  }

  async getWaivers(query: WaiverQuery, options?: OwnershipRequestOptions) {
    return this.get<WaiversResponse>(`/waivers${search(query)}`, options);
  }

  async requestWaiver(
    request: WaiverRequest,
    options?: OwnershipRequestOptions,
  ) {
    return this.post<WaiverItem>('/waivers', request, options);
  }

  async decideWaiver(
    id: string,
    action: WaiverAction,
    decision: WaiverDecision,
    options?: OwnershipRequestOptions,
  ) {
    const path = `/waivers/${encodeURIComponent(id)}/${action}`;
    return this.post<WaiverItem>(path, decision, options);
  }

  async confirm(
    request: ConfirmationRequest,
    options?: OwnershipRequestOptions,
  ) {
    return this.post<ConfirmationsResponse>('/confirmations', request, options);
  }

  async dispute(request: DisputeRequest, options?: OwnershipRequestOptions) {
    return this.post<Dispute>('/disputes', request, options);
  }

  async getDisputes(
    query: Page & { rule?: string[] },
    options?: OwnershipRequestOptions,
  ) {
    return this.get<DisputesResponse>(`/disputes${search(query)}`, options);
  }

  async getOverlay(options?: OwnershipRequestOptions) {
    return this.get<Overlay>('/overlay', options);
  }

  async getGuilds(query: GuildQuery, options?: OwnershipRequestOptions) {
    return this.get<GuildsResponse>(`/guilds${search(query)}`, options);
  }

  async getGuild(ref: string, options?: OwnershipRequestOptions) {
    return this.find<GuildAnswer>(`/guilds/${pathOf(ref)}`, options);
  }

  async noteMeeting(
    ref: string,
    request: MeetingRequest,
    options?: OwnershipRequestOptions,
  ) {
    const path = `/guilds/${pathOf(ref)}/meetings`;
    return this.post<Meeting>(path, request, options);
  }

  async getStandards(query: StandardQuery, options?: OwnershipRequestOptions) {
    return this.get<StandardsResponse>(`/standards${search(query)}`, options);
  }

  async getStandard(
    ref: string,
    text: { version?: string; revision?: number } = {},
    options?: OwnershipRequestOptions,
  ) {
    const path = `${standardPath(ref)}${search(text)}`;
    return this.find<StandardAnswer>(path, options);
  }

  async getAdoption(ref: string, options?: OwnershipRequestOptions) {
    return this.get<AdoptionAnswer>(`${standardPath(ref)}/adoption`, options);
  }

  async getBound(
    ref: string,
    query: BoundQuery,
    options?: OwnershipRequestOptions,
  ) {
    const path = `${standardPath(ref)}/entities${search(query)}`;
    return this.get<BoundResponse>(path, options);
  }

  async getBindingStandards(ref: string, options?: OwnershipRequestOptions) {
    const path = `/entities/${pathOf(ref)}/standards`;
    return this.get<BindingStandardsResponse>(path, options);
  }

  async previewStandard(
    request: PreviewRequest,
    options?: OwnershipRequestOptions,
  ) {
    return this.post<PreviewResponse>('/standards/preview', request, options);
  }

  async getDecisions(options?: OwnershipRequestOptions) {
    return this.get<DecisionsResponse>('/decisions', options);
  }

  async whoDecides(query: WhoDecidesQuery, options?: OwnershipRequestOptions) {
    const path = `/decisions/who${search(query)}`;
    return this.get<WhoDecidesResponse>(path, options);
  }

  async getDecisionMap(
    query: DecisionMapQuery,
    options?: OwnershipRequestOptions,
  ) {
    const path = `/decisions/map${search(query)}`;
    return this.get<DecisionMapResponse>(path, options);
  }

  async getDecisionCell(
    query: DecisionCellQuery,
    options?: OwnershipRequestOptions,
  ) {
    const path = `/decisions/cell${search(query)}`;
    return this.find<DecisionCellAnswer>(path, options);
  }

  async getScopes(query: ScopeQuery, options?: OwnershipRequestOptions) {
    const path = `/decisions/scopes${search(query)}`;
    return this.get<ScopesResponse>(path, options);
  }

  async getScope(ref: string, options?: OwnershipRequestOptions) {
    return this.find<ScopeAnswer>(scopePath(ref), options);
  }

  async getCovered(
    ref: string,
    query: CoveredQuery,
    options?: OwnershipRequestOptions,
  ) {
    const path = `${scopePath(ref)}/entities${search(query)}`;
    return this.get<CoveredResponse>(path, options);
  }

  async getEntityDecisions(ref: string, options?: OwnershipRequestOptions) {
    const path = `/entities/${pathOf(ref)}/decisions`;
    return this.find<EntityDecisionsResponse>(path, options);
  }

  async whoOwns(of: string, options?: OwnershipRequestOptions) {
    return this.get<WhoOwnsResponse>(`/owners/who${search({ of })}`, options);
  }

  async getTopology(options?: OwnershipRequestOptions) {
    return this.get<TopologyResponse>('/topology', options);
  }

  async getTeam(ref: string, options?: OwnershipRequestOptions) {
    return this.find<TeamAnswer>(teamPath(ref), options);
  }

  async getPins(query: Page, options?: OwnershipRequestOptions) {
    return this.get<PinsResponse>(`/pins${search(query)}`, options);
  }

  async pinReview(request: PinRequest, options?: OwnershipRequestOptions) {
    return this.post<PinItem>('/pins', request, options);
  }

  async getPin(id: string, options?: OwnershipRequestOptions) {
    return this.find<PinAnswer>(pinPath(id), options);
  }

  async removePin(id: string, options?: OwnershipRequestOptions) {
    const response = await this.request('DELETE', pinPath(id), options);
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
  }

  async getPinAgenda(
    id: string,
    query: PinAgendaQuery,
    options?: OwnershipRequestOptions,
  ) {
    const path = `${pinPath(id)}/agenda${search(query)}`;
    return this.get<PinAgendaResponse>(path, options);
  }

  async getPinFindings(
    id: string,
    query: Page & { rule?: string[] },
    options?: OwnershipRequestOptions,
  ) {
    const path = `${pinPath(id)}/findings${search(query)}`;
    return this.get<PinFindingsResponse>(path, options);
  }

  async getPinChanges(
    id: string,
    query: PinChangesQuery,
    options?: OwnershipRequestOptions,
  ) {
    const path = `${pinPath(id)}/changes${search(query)}`;
    return this.get<PinChangesResponse>(path, options);
  }

  async setPinOutcome(
    id: string,
    ref: string,
    request: PinOutcomeRequest,
    options?: OwnershipRequestOptions,
  ) {
    const path = `${pinPath(id)}/outcomes/${pathOf(ref)}`;
    return this.read<PinOutcome>(
      await this.request('PUT', path, options, request),
    );
  }

  async getMine(
    query: Pick<MineQuery, 'team'>,
    options?: OwnershipRequestOptions,
  ) {
    return this.get<MineResponse>(`/mine${search(query)}`, options);
  }

  async getMineFindings(query: MineQuery, options?: OwnershipRequestOptions) {
    const path = `/mine/findings${search(query)}`;
    return this.get<MineFindingsResponse>(path, options);
  }

  async getMineWaivers(query: MineQuery, options?: OwnershipRequestOptions) {
    const path = `/mine/waivers${search(query)}`;
    return this.get<MineWaiversResponse>(path, options);
  }

  async getUnconfirmed(query: MineQuery, options?: OwnershipRequestOptions) {
    const path = `/mine/unconfirmed${search(query)}`;
    return this.get<UnconfirmedResponse>(path, options);
  }

  async getMineChanges(
    query: MineChangesQuery,
    options?: OwnershipRequestOptions,
  ) {
    const path = `/mine/changes${search(query)}`;
    return this.get<MineChangesResponse>(path, options);
  }

  private async post<T>(
    path: string,
    body: object | undefined,
    options?: OwnershipRequestOptions,
  ) {
    return this.read<T>(await this.request('POST', path, options, body));
  }

  private async get<T>(path: string, options?: OwnershipRequestOptions) {
    return this.read<T>(await this.request('GET', path, options));
  }

  private async find<T>(path: string, options?: OwnershipRequestOptions) {
    const response = await this.request('GET', path, options);
    return response.status === 404 ? undefined : this.read<T>(response);
  }

  private async request(
    method: string,
    path: string,
    options: OwnershipRequestOptions = {},
    body?: object,
  ): Promise<Response> {
    const baseUrl = await this.discoveryApi.getBaseUrl('ownership');
    const { token, signal } = options;
    return this.fetchApi.fetch(`${baseUrl}/v1${path}`, {
      method,
      signal,
      headers: {
        ...(body && { 'Content-Type': 'application/json' }),
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      body: body && JSON.stringify(body),
    });
  }

  private async read<T>(response: Response): Promise<T> {
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  }
}

/** `kind/namespace/name` of a ref. */
function pathOf(ref: string): string {
  const { kind, namespace, name } = parseEntityRef(ref);
  return [kind, namespace, name].map(encodeURIComponent).join('/');
}

function pinPath(id: string): string {
  return `/pins/${encodeURIComponent(id)}`;
}

/** Of a standard's ref; its kind is known. */
function standardPath(ref: string): string {
  const { namespace, name } = parseEntityRef(ref, { defaultKind: 'standard' });
  return `/standards/${[namespace, name].map(encodeURIComponent).join('/')}`;
}

/** Of a group's ref; its kind is known. */
function teamPath(ref: string): string {
  const { namespace, name } = parseEntityRef(ref, { defaultKind: 'group' });
  return `/teams/${[namespace, name].map(encodeURIComponent).join('/')}`;
}

/** Of a scope's ref; its kind is known. */
function scopePath(ref: string): string {
  const { namespace, name } = parseEntityRef(ref, {
    defaultKind: 'decisionscope',
  });
  const path = [namespace, name].map(encodeURIComponent).join('/');
  return `/decisions/scopes/${path}`;
}

/** `?a=1&a=2&b=x`, without what is undefined. */
function search(query: object): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) {
        params.append(key, String(one));
      }
    }
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}
