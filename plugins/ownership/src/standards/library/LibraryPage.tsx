import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../../api';
import { PageFrame } from '../../shared/PageFrame';
import { useAddress } from '../../shared/useAddress';
import { Library } from './Library';
import { LibrarySkeleton } from './LibrarySkeleton';
import { readState, toQuery, writeState } from './libraryState';
import { libraryTexts } from './texts';

/** All standards, on their way from proposed to retired. */
export const LibraryPage = () => {
  const { t } = useTranslationRef(libraryTexts);
  const api = useApi(ownershipApiRef);
  const { state, update } = useAddress(readState, writeState);
  const query = JSON.stringify(toQuery(state));
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getStandards(JSON.parse(query)),
    [api, query],
  );
  return (
    <PageFrame
      title={t('title')}
      description={t('description')}
      error={error}
      retry={retry}
    >
      {value ? (
        <Library
          answer={value}
          isStale={loading}
          state={state}
          update={update}
        />
      ) : (
        <LibrarySkeleton />
      )}
    </PageFrame>
  );
};
