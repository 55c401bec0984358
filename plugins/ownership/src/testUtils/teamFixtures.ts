import {
  TeamAnswer,
  TeamDependencyItem,
  TeamInteractionItem,
} from '@pillars/plugin-ownership-common';
import { READY } from './fixtures';
import { aTeam, groupRef } from './topologyFixtures';

export const anInteractionWith = (
  other: string,
  more: Partial<TeamInteractionItem> = {},
): TeamInteractionItem => ({
  with: groupRef(other),
  mode: 'collaboration',
  declaredBy: [groupRef('shop')],
  planned: false,
  usage: 'used',
  ...more,
});

/** The shop needs something of another team's, once. */
export const aNeed = (
  other: string,
  more: Partial<TeamDependencyItem> = {},
): TeamDependencyItem => ({
  team: groupRef(other),
  count: 1,
  proofs: [
    {
      from: 'component:default/shop-app',
      to: `component:default/${other}-app`,
      type: 'dependsOn',
    },
  ],
  standing: 'declared',
  ...more,
});

/** The team shop, which owns nothing and says nothing, but for what a test says of it. */
export function aTeamAnswer(more: Partial<TeamAnswer> = {}): TeamAnswer {
  const lists = { interactions: [], needs: [], neededBy: [], ...more };
  const runs = more.runs ?? { entities: 0, forOthers: [] };
  return {
    status: READY,
    team: aTeam('shop'),
    load: [],
    runs,
    owned: {
      total: 0,
      ownership: { orphaned: 0, atRisk: 0, owned: 0 },
      run: { shown: 0, contradicted: 0, undeclared: 0, notApplicable: 0 },
      items: [],
    },
    findings: { total: 0, rules: [], items: [] },
    total: {
      interactions: lists.interactions.length,
      needs: lists.needs.length,
      neededBy: lists.neededBy.length,
      forOthers: runs.forOthers.length,
    },
    ...lists,
  };
}
