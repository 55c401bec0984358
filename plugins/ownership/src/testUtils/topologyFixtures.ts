import {
  TopologyDependency,
  TopologyDomain,
  TopologyInteraction,
  TopologyResponse,
  TopologyTeam,
} from '@pillars/plugin-ownership-common';
import { createTopologyWords } from '../topology/createTopologyWords';
import { topologyTexts } from '../topology/texts';
import { englishOf } from './englishOf';
import { READY } from './fixtures';

/** What the map says, in English. */
export const WORDS = createTopologyWords(englishOf(topologyTexts));

export const groupRef = (name: string) => `group:default/${name}`;
export const domainRef = (name: string) => `domain:default/${name}`;

/** A team that owns two things, in the domain selling, but for what a test says of it. */
export const aTeam = (
  name: string,
  more: Partial<TopologyTeam> = {},
): TopologyTeam => ({
  ref: groupRef(name),
  name,
  isTeam: true,
  parents: [],
  domains: [{ domain: domainRef('selling'), stated: true, entities: 2 }],
  owns: { entities: 2, systems: 1 },
  ownsBelow: { entities: 2, systems: 1 },
  ...more,
});

export const aDomain = (
  name: string,
  more: Partial<TopologyDomain> = {},
): TopologyDomain => ({
  ref: domainRef(name),
  name,
  stream: domainRef(name),
  entities: 2,
  ...more,
});

/** A collaboration that something stands behind. */
export const anInteraction = (
  one: string,
  other: string,
  more: Partial<TopologyInteraction> = {},
): TopologyInteraction => ({
  teams: [groupRef(one), groupRef(other)],
  mode: 'collaboration',
  declaredBy: [groupRef(one)],
  planned: false,
  usage: 'used',
  ...more,
});

export const aDependency = (
  from: string,
  to: string,
  more: Partial<TopologyDependency> = {},
): TopologyDependency => ({
  from: groupRef(from),
  to: groupRef(to),
  count: 1,
  proofs: [
    {
      from: `component:default/${from}-app`,
      to: `component:default/${to}-app`,
      type: 'dependsOn',
    },
  ],
  standing: 'declared',
  ...more,
});

export const aTopology = (
  more: Partial<TopologyResponse> = {},
): TopologyResponse => {
  const lists = {
    teams: [aTeam('shop')],
    domains: [aDomain('selling', { title: 'Selling' })],
    interactions: [],
    dependencies: [],
    ...more,
  };
  return {
    status: READY,
    total: {
      teams: lists.teams.length,
      domains: lists.domains.length,
      interactions: lists.interactions.length,
      dependencies: lists.dependencies.length,
    },
    ...lists,
  };
};

/**
 * Shop and till sell; the till is late with the shop and uses the ledger of
 * money; nothing stands behind what the shop and the cloud declare, and nobody
 * declares what the ledger needs of the cloud.
 */
export const COMPANY = aTopology({
  teams: [
    aTeam('cloud', {
      title: 'Cloud & <Co>',
      type: 'platform',
      teamApi: 'teamapi:default/cloud',
    }),
    aTeam('ledger', {
      domains: [{ domain: domainRef('money'), stated: true, entities: 2 }],
      type: 'complicated-subsystem',
    }),
    aTeam('shop', {
      title: 'Shop',
      type: 'stream-aligned',
      focus: 'From window to basket.',
      teamApi: 'teamapi:default/shop',
      members: 6,
    }),
    aTeam('till', { type: 'stream-aligned', parents: [groupRef('shop')] }),
  ],
  domains: [
    aDomain('money', {
      stream: domainRef('selling'),
      parent: domainRef('selling'),
    }),
    aDomain('selling', { title: 'Selling' }),
  ],
  interactions: [
    anInteraction('cloud', 'shop', {
      mode: 'x-as-a-service',
      provider: groupRef('cloud'),
      usage: 'unused',
    }),
    anInteraction('ledger', 'till', {
      mode: 'x-as-a-service',
      provider: groupRef('ledger'),
      until: '2027-01-01',
      purpose: 'Receipts',
    }),
    anInteraction('shop', 'till', { trouble: 'overdue', until: '2026-01-01' }),
  ],
  dependencies: [
    aDependency('ledger', 'cloud', { count: 3, standing: 'undeclared' }),
    aDependency('till', 'ledger'),
  ],
});
