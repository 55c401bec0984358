import { useApi } from '@backstage/core-plugin-api';
import { BoundItem } from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../../api';

const MOST_REQUESTS = 500;

/** The waivers of requirements of some entities that wait for a decision. */
export function useWaiverRequests(items: readonly BoundItem[] | undefined) {
  const api = useApi(ownershipApiRef);
  const subjects = items
    ?.filter(({ requirements }) => requirements.some(one => one.fingerprint))
    .map(({ ref }) => ref);
  const { value, error, retry } = useAsyncRetry(
    async () =>
      subjects?.length
        ? (
            await api.getWaivers({
              subject: subjects,
              rule: ['standard-unmet'],
              status: ['requested'],
              limit: MOST_REQUESTS,
            })
          ).items
        : [],
    [api, items],
  );
  return {
    /** Undefined while nobody knows whether there is one. */
    of: (fingerprint: string) =>
      value && (value.find(one => one.fingerprint === fingerprint) ?? null),
    error,
    retry,
  };
}

export type WaiverRequests = ReturnType<typeof useWaiverRequests>;
