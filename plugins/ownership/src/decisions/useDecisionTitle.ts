import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../api';

/** What the taxonomy calls a decision; undefined until that is known. */
export function useDecisionTitle(decision: string): string | undefined {
  const api = useApi(ownershipApiRef);
  const { value } = useAsync(() => api.getDecisions(), [api]);
  return value?.decisions.find(one => one.decision === decision)?.title;
}
