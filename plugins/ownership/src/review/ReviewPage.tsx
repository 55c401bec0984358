import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { VerdictsResponse } from '@pillars/plugin-ownership-common';
import useAsync from 'react-use/esm/useAsync';
import { EmptyState } from '../shared/EmptyState';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { RefusedNotice } from '../refused/RefusedNotice';
import { Facets } from '../shared/Facets';
import { ListLayout } from '../shared/ListLayout';
import { PageFrame } from '../shared/PageFrame';
import { Pager } from '../shared/Pager';
import { useAddress } from '../shared/useAddress';
import { DetailPanel } from './DetailPanel';
import {
  isDefault,
  readState,
  ReviewState,
  toQuery,
  writeState,
} from './reviewState';
import { reviewTexts } from './texts';
import { Toolbar } from './Toolbar';
import { useFacets } from './useFacets';
import { VerdictTable } from './VerdictTable';

type Update = (change: Partial<ReviewState>) => void;

const ShowEverything = ({ update }: { update: Update }) => {
  const { t } = useTranslationRef(reviewTexts);
  return (
    <Button
      variant="secondary"
      onPress={() => update({ filters: {}, q: '', page: 0 })}
    >
      {t('showEverything')}
    </Button>
  );
};

const Nothing = ({ state, update }: { state: ReviewState; update: Update }) => {
  const { t } = useTranslationRef(reviewTexts);
  const why = isDefault(state) ? 'empty' : 'noMatch';
  return (
    <EmptyState
      title={t(`${why}.title`)}
      description={t(`${why}.description`)}
      action={<ShowEverything update={update} />}
    />
  );
};

const List = (props: {
  answer: VerdictsResponse;
  isStale: boolean;
  state: ReviewState;
  update: Update;
}) => {
  const { answer, state, update } = props;
  if (!answer.items.length) {
    return <Nothing state={state} update={update} />;
  }
  return (
    <>
      <VerdictTable
        items={answer.items}
        sort={state.sort}
        group={state.group}
        isStale={props.isStale}
        onSort={sort => update({ sort })}
        onOpen={open => update({ open })}
      />
      <Pager state={state} total={answer.total} update={update} />
    </>
  );
};

/** What nobody living owns, ranked by risk; the whole state is in the address. */
export const ReviewPage = () => {
  const api = useApi(ownershipApiRef);
  const { t } = useTranslationRef(reviewTexts);
  const facets = useFacets();
  const { state, update } = useAddress(readState, writeState);
  const query = JSON.stringify(toQuery(state));
  const {
    value: answer,
    error,
    loading,
    retry,
  } = useAsyncRetry(() => api.getVerdicts(JSON.parse(query)), [api, query]);
  // Beside the review; where it cannot be had, the review stands alone.
  const { value: refused } = useAsync(
    async () => api.getRefused({ limit: 1 }),
    [api],
  );
  return (
    <PageFrame
      title={t('title')}
      description={t('description')}
      error={error}
      retry={retry}
      recovery={<ShowEverything update={update} />}
      loading={!answer}
    >
      {answer && (
        <>
          <RefusedNotice count={refused?.total} />
          <Toolbar state={state} total={answer.total} onChange={update} />
          <ListLayout
            filters={
              <Facets
                facets={facets}
                values={answer.facets}
                chosen={state.filters}
                onChange={filters => update({ filters })}
              />
            }
          >
            <List
              answer={answer}
              isStale={loading}
              state={state}
              update={update}
            />
          </ListLayout>
        </>
      )}
      <DetailPanel
        entityRef={state.open}
        onClose={() => update({ open: undefined })}
      />
    </PageFrame>
  );
};
