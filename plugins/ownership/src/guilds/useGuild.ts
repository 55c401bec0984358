import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';

/** A guild by its ref; undefined for one that is not there. */
export function useGuild(ref: string) {
  const api = useApi(ownershipApiRef);
  return useAsyncRetry(() => api.getGuild(ref), [api, ref]);
}
