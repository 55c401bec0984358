import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../../api';
import { createAskOnce } from '../../shared/createAskOnce';

// The card and the banner of one page ask for the same at the same time.
const entities = createAskOnce((api, ref) => api.getEntity(ref));

/** What the review says of the entity whose page this is. */
export function useEntityAnswer() {
  const api = useApi(ownershipApiRef);
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  const { retry, ...state } = useAsyncRetry(
    () => entities.ask(api, ref),
    [api, ref],
  );
  const reload = useCallback(() => {
    entities.forget(api, ref);
    retry();
  }, [api, ref, retry]);
  return { ...state, reload };
}
