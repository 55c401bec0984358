import { compareText } from '../../compareText';
import { FacetValue } from '../../rest';
import {
  ScopeFacet,
  ScopeQuery,
  ScopesResponse,
} from '../../rest/decisionTypes';
import { pathReader } from '../pathReader';
import { compareItems } from './scopeItem';
import { ScopeItem } from './types';

const MOST_FACET_VALUES = 50;

/** What an item counts for in each facet. */
type Values = Record<ScopeFacet, (item: ScopeItem) => readonly string[]>;

/** What the filters are about; a decision counts for all above it, too. */
function valuesOf(decisions: readonly string[]): Values {
  const pathOf = pathReader(decisions);
  return {
    decision: item => pathOf(item.decision).filter(Boolean),
    decider: item => (item.decider ? [item.decider] : []),
    delegation: item => [item.delegation ?? 'none'],
    impact: item => item.impact,
    state: item => [item.state],
  };
}

function facetOf(values: readonly string[]): FacetValue[] {
  const counts = new Map<string, number>();
  values.forEach(one => counts.set(one, (counts.get(one) ?? 0) + 1));
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compareText(a.value, b.value))
    .slice(0, MOST_FACET_VALUES);
}

/** Whether one of the texts of a scope holds what was typed, whatever the case. */
function textFilter(typed: string = ''): (item: ScopeItem) => boolean {
  const text = typed.trim().toLowerCase();
  return ({ ref, title, description, decision, decider }) =>
    [ref, title, description, decision, decider].some(one =>
      one?.toLowerCase().includes(text),
    );
}

/** What a query finds, and how each facet is spread. */
export function searchScopes(items: readonly ScopeItem[], query: ScopeQuery) {
  const values = valuesOf([
    ...items.map(one => one.decision),
    ...(query.decision ?? []),
  ]);
  const facets = Object.keys(values) as ScopeFacet[];
  const isRefused = (item: ScopeItem) => (facet: ScopeFacet) => {
    const asked: readonly string[] = query[facet] ?? [];
    const own = values[facet](item);
    return asked.length > 0 && !asked.some(one => own.includes(one));
  };
  const judged = items
    .filter(textFilter(query.q))
    .map(item => ({ item, refusedBy: facets.filter(isRefused(item)) }));
  const spreadOf = (facet: ScopeFacet) =>
    facetOf(
      judged
        .filter(({ refusedBy }) => refusedBy.every(one => one === facet))
        .flatMap(({ item }) => values[facet](item)),
    );
  return {
    found: judged.filter(one => !one.refusedBy.length).map(one => one.item),
    spreadOf,
  };
}

/**
 * One page of scopes, with how many there are and how they are spread. A facet
 * counts what its values would find together with the other filters.
 *
 * @public
 */
export function listScopes(
  items: readonly ScopeItem[],
  query: ScopeQuery,
): ScopesResponse {
  const { offset = 0, limit = 50 } = query;
  const { found, spreadOf } = searchScopes(items, query);
  return {
    items: found.sort(compareItems).slice(offset, offset + limit),
    total: found.length,
    facets: {
      decision: spreadOf('decision'),
      decider: spreadOf('decider'),
      delegation: spreadOf('delegation'),
      impact: spreadOf('impact'),
      state: spreadOf('state'),
    },
  };
}
