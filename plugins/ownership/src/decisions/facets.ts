import {
  BusinessImpact,
  DelegationLevel,
  ScopeState,
} from '@pillars/plugin-ownership-common';
import { FacetSpec } from '../shared/address';
import { SharedWords } from '../shared/createWords';
import { MapFacet, ScopeListFacet } from './decisionsState';
import { DecisionsT } from './texts';
import { DecisionWords } from './words/createDecisionWords';

/** What facets are said with. */
interface Said {
  t: DecisionsT;
  words: SharedWords;
  decisionWords: DecisionWords;
}

/** What the map can be narrowed to. */
export const mapFacets = ({
  t,
  words,
  decisionWords: { delegation },
}: Said): FacetSpec<MapFacet>[] => [
  {
    key: 'impact',
    title: t('facet.impact'),
    labelOf: value => words.impact[value as BusinessImpact] ?? value,
  },
  { key: 'decider', title: t('facet.decider') },
  {
    key: 'delegation',
    title: t('facet.delegation'),
    labelOf: value => delegation[value as DelegationLevel]?.label ?? value,
  },
];

/** The facets beside the list of scopes, in their order. */
export function scopeFacets(said: Said): FacetSpec<ScopeListFacet>[] {
  const { t, decisionWords } = said;
  const { state } = decisionWords;
  return [
    {
      key: 'state',
      title: t('facet.state'),
      labelOf: value => state[value as ScopeState]?.label ?? value,
    },
    { key: 'path', title: t('facet.path'), labelOf: value => value },
    ...mapFacets(said),
  ];
}
