import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';

const MOST_FINDINGS = 100;

/** What the rules find about something that has a page of its own here. */
export function useFindingsAbout(ref: string) {
  const api = useApi(ownershipApiRef);
  return useAsyncRetry(async () => {
    const query = { subject: [ref], limit: MOST_FINDINGS };
    return (await api.getFindings(query)).items;
  }, [api, ref]);
}
