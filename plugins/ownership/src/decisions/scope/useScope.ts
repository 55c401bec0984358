import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../../api';

/** A scope by its ref; undefined where it is not there for the reader. */
export function useScope(ref: string) {
  const api = useApi(ownershipApiRef);
  return useAsyncRetry(() => api.getScope(ref), [api, ref]);
}
