import { DecisionMapResponse } from '../../rest/decisionTypes';
import { Snapshot } from '../../snapshot';
import { MaySee } from '../answer';
import { decisionIndexOf } from '../decisionIndexOf';
import { searchScopes } from '../scopes/listScopes';
import { toItem } from '../scopes/scopeItem';
import { MapFilters } from './types';

// Nothing is said of what they cover, which takes long to count.
const UNCOUNTED = { covers: 0, decides: 0 };

/**
 * How the scopes in force are spread over what a map can be narrowed to: each
 * facet without its own filter.
 *
 * @param now - milliseconds since 1970
 * @param maySee - what it refuses is not counted
 * @public
 */
export function mapFacets(
  snapshot: Snapshot,
  filters: MapFilters,
  now: number,
  maySee: MaySee = () => true,
): DecisionMapResponse['facets'] {
  const items = decisionIndexOf(snapshot, now)
    .scopes.filter(one => maySee(one.ref))
    .map(one => toItem(one, now, UNCOUNTED));
  const { spreadOf } = searchScopes(items, filters);
  return {
    impact: spreadOf('impact'),
    decider: spreadOf('decider'),
    // The map is not narrowed to what states none.
    delegation: spreadOf('delegation').filter(one => one.value !== 'none'),
  };
}
