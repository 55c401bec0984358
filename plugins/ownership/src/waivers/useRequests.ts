import { useApi } from '@backstage/core-plugin-api';
import { WaiverItem } from '@pillars/plugin-ownership-common';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../api';

const MOST_REQUESTS = 500;

/**
 * The waivers on findings of an entity that wait for a decision.
 *
 * @param answer - what the findings were read from; they are asked for again
 *   with it, since a waiver may have been asked for in between
 */
export function useRequests(subject: string, answer: unknown) {
  const api = useApi(ownershipApiRef);
  const { value, error } = useAsync(
    () =>
      api.getWaivers({
        subject: [subject],
        status: ['requested'],
        limit: MOST_REQUESTS,
      }),
    [api, subject, answer],
  );
  const of = (fingerprint: string | undefined): WaiverItem[] =>
    value?.items.filter(one => one.fingerprint === fingerprint) ?? [];
  return { of, isKnown: value !== undefined, error };
}
