/**
 * What an overview counts findings of, by topic: the rules that find it.
 *
 * - `load`: teams above the limits of the topology rules
 * - `concentration`: teams that own, or run, too much of the whole
 * - `decisions`: decisions without one decider
 * - `guilds`: guilds that have stopped meeting, or lack people
 * - `interactions`: interactions past their end
 *
 * @public
 */
export const OVERVIEW_TOPICS = {
  load: ['domain-overload', 'team-size', 'platform-collaborates-widely'],
  concentration: ['ownership-concentration', 'ops-silo'],
  decisions: ['undecided', 'undecidable-scope', 'overlapping-scopes'],
  guilds: ['dormant-guild', 'understaffed-guild'],
  interactions: ['overdue-interaction'],
} as const;

/** @public */
export type OverviewTopic = keyof typeof OVERVIEW_TOPICS;
