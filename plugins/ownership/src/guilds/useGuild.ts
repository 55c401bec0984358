import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';

/**
 * A guild by its ref, else by another one; undefined where neither is there.
 *
 * @param otherwise - such as that of a Group of the same name
 */
export function useGuild(ref: string, otherwise?: string) {
  const api = useApi(ownershipApiRef);
  return useAsyncRetry(
    async () =>
      (await api.getGuild(ref)) ??
      (otherwise ? api.getGuild(otherwise) : undefined),
    [api, ref, otherwise],
  );
}
