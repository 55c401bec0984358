import { useApi } from '@backstage/core-plugin-api';
import { FindingItem } from '@pillars/plugin-ownership-common';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../api';

/** Finds that a guild has stopped meeting. */
export const DORMANT = 'dormant-guild';

const MOST = 500;

/**
 * What is found of guilds that have stopped meeting, by the guild's ref. Where
 * that cannot be read nothing is marked: no page guesses what "long ago" is.
 */
export function useDormant(): ReadonlyMap<string, FindingItem> {
  const api = useApi(ownershipApiRef);
  const { value } = useAsync(async () => {
    const query = { rule: [DORMANT], state: ['open' as const], limit: MOST };
    return (await api.getFindings(query)).items;
  }, [api]);
  return new Map(value?.map(one => [one.subject, one]));
}
