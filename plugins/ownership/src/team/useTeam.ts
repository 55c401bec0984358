import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { createGlobalState } from 'react-use/esm/factory/createGlobalState';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../api';
import { createAskOnce } from '../shared/createAskOnce';

const teams = createAskOnce((api, ref) => api.getTeam(ref));

// All cards of a page ask again together, whichever of them was told to.
const useTries = createGlobalState(0);

/** What there is to say of the group whose page this is: one request for all cards. */
export function useTeam() {
  const api = useApi(ownershipApiRef);
  const ref = stringifyEntityRef(useEntity().entity);
  const [tries, setTries] = useTries();
  const state = useAsync(() => teams.ask(api, ref), [api, ref, tries]);
  return { ...state, retry: () => setTries(tries + 1) };
}
