import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  FindingItem,
  FindingQuery,
  FindingsResponse,
} from '@pillars/plugin-ownership-common';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { EmptyState } from '../shared/EmptyState';
import { ownershipApiRef } from '../api';
import { ListToolbar } from '../shared/ListToolbar';
import { fetchAll } from '../shared/exportList';
import { Exports } from '../shared/Exports';
import { Facets } from '../shared/Facets';
import { ListLayout } from '../shared/ListLayout';
import { PageFrame } from '../shared/PageFrame';
import { Pager } from '../shared/Pager';
import { useAddress } from '../shared/useAddress';
import { useWording } from '../shared/useWording';
import { useWords } from '../shared/useWords';
import { findingsExport } from './exportFindings';
import { FindingPanel } from './FindingPanel';
import {
  FindingListState,
  isDefault,
  readState,
  toQuery,
  writeState,
} from './findingState';
import { FindingTable } from './FindingTable';
import { findingsTexts } from './texts';
import { useFacets } from './useFacets';

type Update = (change: Partial<FindingListState>) => void;

const ShowEverything = ({ update }: { update: Update }) => {
  const { t } = useTranslationRef(findingsTexts);
  return (
    <Button variant="secondary" onPress={() => update({ filters: {}, q: '' })}>
      {t('showEverything')}
    </Button>
  );
};

const Nothing = (props: { state: FindingListState; update: Update }) => {
  const { t } = useTranslationRef(findingsTexts);
  const why = isDefault(props.state) ? 'empty' : 'noMatch';
  return (
    <EmptyState
      title={t(`${why}.title`)}
      description={t(`${why}.description`)}
      action={<ShowEverything update={props.update} />}
    />
  );
};

function useExport() {
  const { t } = useTranslationRef(findingsTexts);
  const words = useWords();
  const wording = useWording();
  return useMemo(() => findingsExport(t, words, wording), [t, words, wording]);
}

const Toolbar = (props: {
  state: FindingListState;
  total: number;
  update: Update;
}) => {
  const { state, total, update } = props;
  const { t } = useTranslationRef(findingsTexts);
  const api = useApi(ownershipApiRef);
  const spec = useExport();
  const fetchItems = () =>
    fetchAll<FindingQuery, FindingItem>(
      query => api.getFindings(query),
      toQuery(state),
    );
  return (
    <ListToolbar
      q={state.q}
      placeholder={t('search')}
      onSearch={q => update({ q })}
      count={t('count', { count: total })}
      actions={<Exports spec={spec} fetchItems={fetchItems} />}
    />
  );
};

const List = (props: {
  answer: FindingsResponse;
  isStale: boolean;
  state: FindingListState;
  update: Update;
}) => {
  const { answer, isStale, state, update } = props;
  const { items, total, facets: values } = answer;
  const facets = useFacets();
  return (
    <>
      <Toolbar state={state} total={total} update={update} />
      <ListLayout
        filters={
          <Facets
            facets={facets}
            values={values}
            chosen={state.filters}
            onChange={filters => update({ filters })}
          />
        }
      >
        {items.length ? (
          <>
            <FindingTable
              items={items}
              state={state}
              isStale={isStale}
              update={update}
            />
            <Pager state={state} total={total} update={update} />
          </>
        ) : (
          <Nothing state={state} update={update} />
        )}
      </ListLayout>
    </>
  );
};

/** Everything that any rule finds, whatever it is about. */
export const FindingsPage = () => {
  const { t } = useTranslationRef(findingsTexts);
  const api = useApi(ownershipApiRef);
  const { state, update } = useAddress(readState, writeState);
  const query = JSON.stringify(toQuery(state));
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getFindings(JSON.parse(query)),
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
        <List answer={value} isStale={loading} state={state} update={update} />
      )}
      <FindingPanel
        fingerprint={state.open}
        onClose={() => update({ open: undefined })}
        onChanged={retry}
      />
    </PageFrame>
  );
};
