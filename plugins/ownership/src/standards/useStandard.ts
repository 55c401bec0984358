import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { StandardState } from './standardState';

/** A standard with the text that its address asks for. */
export function useStandard(
  ref: string,
  { version, revision }: Pick<StandardState, 'version' | 'revision'>,
) {
  const api = useApi(ownershipApiRef);
  return useAsyncRetry(
    // One at a time: a number says all that a version says.
    () => api.getStandard(ref, revision ? { revision } : { version }),
    [api, ref, version, revision],
  );
}

/** How far a standard has come. */
export function useAdoption(ref: string) {
  const api = useApi(ownershipApiRef);
  return useAsyncRetry(() => api.getAdoption(ref), [api, ref]);
}

/** Which adoption a page shows, and how to ask for it again. */
export type AdoptionRequest = ReturnType<typeof useAdoption>;
