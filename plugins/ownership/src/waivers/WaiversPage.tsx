import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  WAIVER_STATUSES,
  WaiversResponse,
} from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { EmptyState } from '../shared/EmptyState';
import { ownershipApiRef } from '../api';
import { ListToolbar } from '../shared/ListToolbar';
import { Facets } from '../shared/Facets';
import { ListLayout } from '../shared/ListLayout';
import { PageFrame } from '../shared/PageFrame';
import { Pager } from '../shared/Pager';
import { useAddress } from '../shared/useAddress';
import { waiversTexts } from './texts';
import { useFacets } from './useFacets';
import {
  isDefault,
  readState,
  toQuery,
  WaiverListState,
  writeState,
} from './waiverState';
import { WaiverTable } from './WaiverTable';

type Update = (change: Partial<WaiverListState>) => void;

const ShowEverything = ({ update }: { update: Update }) => {
  const { t } = useTranslationRef(waiversTexts);
  return (
    <Button variant="secondary" onPress={() => update({ filters: {}, q: '' })}>
      {t('showAll')}
    </Button>
  );
};

/** Why the list is empty. */
function whyEmpty(state: WaiverListState, { counts }: WaiversResponse) {
  if (WAIVER_STATUSES.every(status => counts[status] === 0)) {
    return 'none';
  }
  return isDefault(state) ? 'empty' : 'noMatch';
}

const Nothing = (props: {
  answer: WaiversResponse;
  state: WaiverListState;
  update: Update;
}) => {
  const { t } = useTranslationRef(waiversTexts);
  const why = whyEmpty(props.state, props.answer);
  const isAll = why === 'none' && !props.state.q;
  return (
    <EmptyState
      title={t(`${why}.title`)}
      description={t(`${why}.description`)}
      action={isAll ? undefined : <ShowEverything update={props.update} />}
    />
  );
};

const List = (props: {
  answer: WaiversResponse;
  isStale: boolean;
  state: WaiverListState;
  update: Update;
  onChanged: () => void;
}) => {
  const { answer, isStale, state, update, onChanged } = props;
  const { t } = useTranslationRef(waiversTexts);
  const facets = useFacets();
  const { items, total, counts } = answer;
  const status = WAIVER_STATUSES.map(value => ({
    value,
    count: counts[value],
  }));
  return (
    <>
      <ListToolbar
        q={state.q}
        placeholder={t('search')}
        onSearch={q => update({ q })}
        count={t('count', { count: total })}
      />
      <ListLayout
        filters={
          <Facets
            facets={facets}
            values={{ status }}
            chosen={state.filters}
            onChange={filters => update({ filters })}
          />
        }
      >
        {items.length ? (
          <>
            <WaiverTable
              items={items}
              isStale={isStale}
              onChanged={onChanged}
            />
            <Pager state={state} total={total} update={update} />
          </>
        ) : (
          <Nothing answer={answer} state={state} update={update} />
        )}
      </ListLayout>
    </>
  );
};

/** What was accepted for a while, and what waits for a decision. */
export const WaiversPage = () => {
  const { t } = useTranslationRef(waiversTexts);
  const api = useApi(ownershipApiRef);
  const { state, update } = useAddress(readState, writeState);
  const query = JSON.stringify(toQuery(state));
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getWaivers(JSON.parse(query)),
    [api, query],
  );
  return (
    <PageFrame
      title={t('title')}
      description={t('description')}
      error={error}
      retry={retry}
      recovery={<ShowEverything update={update} />}
      loading={!value}
    >
      {value && (
        <List
          answer={value}
          isStale={loading}
          state={state}
          update={update}
          onChanged={retry}
        />
      )}
    </PageFrame>
  );
};
