import { ScopeQuery, ScopesResponse } from '../../rest/decisionTypes';
import { ScopeItem } from './types';

export function listScopes(
  _items: readonly ScopeItem[],
  _query: ScopeQuery,
): ScopesResponse {
  throw new Error('Not written');
}
