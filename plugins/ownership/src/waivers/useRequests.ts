import { useApi } from '@backstage/core-plugin-api';
import { WaiverItem } from '@pillars/plugin-ownership-common';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../api';

const MOST_REQUESTS = 500;

/**
 * The waivers on findings of some entities that wait for a decision.
 *
 * @param subjects - a full ref, or at most as many as a list has on a page
 * @param answer - what the findings were read from; they are asked for again
 *   with it, since a waiver may have been asked for in between
 */
export function useRequests(
  subjects: string | readonly string[],
  answer: unknown,
) {
  const api = useApi(ownershipApiRef);
  const subject = [subjects].flat();
  const { value, error } = useAsync(async () => {
    const query = { status: ['requested' as const], limit: MOST_REQUESTS };
    // No subject would mean every one.
    return subject.length
      ? (await api.getWaivers({ subject, ...query })).items
      : [];
  }, [api, subject.join(), answer]);
  const of = (fingerprint: string | undefined): WaiverItem[] =>
    value?.filter(one => one.fingerprint === fingerprint) ?? [];
  return { of, isKnown: value !== undefined, error };
}
