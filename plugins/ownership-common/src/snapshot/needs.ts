/**
 * What a catalog may or may not use yet. A rule that needs it stays quiet
 * until it is in use.
 *
 * @public
 */
export type Need =
  | 'domains'
  | 'teamApis'
  | 'tiers'
  | 'operators'
  | 'onCall'
  | 'escalationPolicies'
  | 'runbooks'
  | 'sourceLocations'
  | 'confirmations'
  | 'users'
  | 'interactions'
  | 'guilds'
  | 'standards'
  | 'decisionScopes';

/**
 * Each need with what using it would give; shown once as "not set up yet".
 *
 * @public
 */
export const NEEDS: Readonly<
  Record<Need, { title: string; gives: string; how: string }>
> = {
  domains: {
    title: 'Domains',
    gives: 'Coverage by business domain, and what belongs to none.',
    how: 'Add Domain entities, and name one in `spec.domain` of each System.',
  },
  teamApis: {
    title: 'Team APIs',
    gives:
      'What each team is for, how to reach it and who is on call, and an alarm when a disbanded team still owns something.',
    how: 'Add a TeamAPI entity for each team, with `spec.team` naming its Group.',
  },
  tiers: {
    title: 'Tiers',
    gives:
      'What is critical: the review is ranked by it, and the rules for on-call, escalation and runbooks look at what matters.',
    how: 'Set `pillars.dev/tier` to 1, 2, 3 or 4, or map your own word under `ownership.sources.tier`.',
  },
  operators: {
    title: 'Operators',
    gives: 'Whether the team that builds a service also runs it.',
    how: 'Set `pillars.dev/operated-by` to a group, or map your own word under `ownership.sources.operator`.',
  },
  onCall: {
    title: 'On-call',
    gives: 'Who is woken when a service breaks, and where nobody is.',
    how: 'Set `pillars.dev/on-call` on services, or `spec.onCall.rotation` in the TeamAPI. PagerDuty, Opsgenie and Rootly annotations are read as they are.',
  },
  escalationPolicies: {
    title: 'Escalation policies',
    gives: 'Where a call goes when nobody answers.',
    how: 'Set `pillars.dev/escalation-policy` on services, or `spec.onCall.escalationPolicy` in the TeamAPI.',
  },
  runbooks: {
    title: 'Runbooks',
    gives: 'Which important services cannot be repaired by the book.',
    how: 'Set `pillars.dev/runbook` to an address, or publish TechDocs.',
  },
  sourceLocations: {
    title: 'Source locations',
    gives: 'Where the code is, and which repositories two teams claim.',
    how: 'Set `backstage.io/source-location`, or ingest from a `url` location, which sets it.',
  },
  confirmations: {
    title: 'Ownership confirmations',
    gives: 'How long ago a team last said that a service is theirs.',
    how: 'Set `pillars.dev/ownership-confirmed-on` to a date.',
  },
  users: {
    title: 'Users',
    gives: 'Which declared members of teams are nobody that the portal knows.',
    how: 'Ingest User entities from your directory.',
  },
  interactions: {
    title: 'Team interactions',
    gives:
      'Which teams work together in which mode, and what they depend on each other for without saying so.',
    how: 'State `spec.interactions` in TeamAPIs: with whom, in which mode, since when.',
  },
  guilds: {
    title: 'Guilds',
    gives:
      'Who keeps the craft across teams: chairs, meetings, charters, and the standards they publish.',
    how: 'Add a Guild entity for each guild, community of practice, working group and committee, or say in `ownership.sources.guilds` which Groups are guilds.',
  },
  standards: {
    title: 'Standards',
    gives: 'What binds whom, who does not comply yet, and what to do about it.',
    how: 'Add Standard entities, with `spec.requirements` that name a rule or a filter predicate as their check.',
  },
  decisionScopes: {
    title: 'Decision scopes',
    gives:
      'Who decides what about which things, where nobody does, and where two do.',
    how: 'Add DecisionScope entities: a decision, what it applies to, and who decides.',
  },
};
