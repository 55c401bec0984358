import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  ScopeItem,
  ScopeQuery,
  ScopesResponse,
} from '@pillars/plugin-ownership-common';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { EmptyState } from '../../shared/EmptyState';
import { ownershipApiRef } from '../../api';
import { fetchAll } from '../../shared/exportList';
import { Exports } from '../../shared/Exports';
import { Facets } from '../../shared/Facets';
import { FailedRequest } from '../../shared/FailedRequest';
import { ListLayout } from '../../shared/ListLayout';
import { ListToolbar } from '../../shared/ListToolbar';
import { Pager } from '../../shared/Pager';
import { WaitingList } from '../../shared/Waiting';
import { useWords } from '../../shared/useWords';
import {
  DecisionsState,
  isUnfiltered,
  SCOPE_FACETS,
  toScopeQuery,
  withPath,
} from '../decisionsState';
import { NoScopes } from '../NoScopes';
import { decisionsTexts } from '../texts';
import { useFacets } from '../useFacets';
import { useDecisionWords } from '../words/useDecisionWords';
import { scopesExport } from './exportScopes';
import { ScopeTable } from './ScopeTable';

type Shown = {
  state: DecisionsState;
  update: (change: Partial<DecisionsState>) => void;
};

const Toolbar = ({ state, update, total }: Shown & { total: number }) => {
  const { t } = useTranslationRef(decisionsTexts);
  const words = useWords();
  const decisionWords = useDecisionWords();
  const spec = useMemo(
    () => scopesExport(t, words, decisionWords),
    [t, words, decisionWords],
  );
  const api = useApi(ownershipApiRef);
  const fetchItems = () =>
    fetchAll<ScopeQuery, ScopeItem>(
      query => api.getScopes(query),
      toScopeQuery(state),
    );
  return (
    <ListToolbar
      q={state.q}
      placeholder={t('list.search')}
      onSearch={q => update({ q })}
      count={t('list.count', { count: total })}
      actions={<Exports spec={spec} fetchItems={fetchItems} />}
    />
  );
};

const List = (props: Shown & { answer: ScopesResponse; isStale: boolean }) => {
  const { answer, isStale, state, update } = props;
  const { items, total, facets } = answer;
  const { t } = useTranslationRef(decisionsTexts);
  const specs = useFacets(SCOPE_FACETS);
  return (
    <>
      <Toolbar state={state} update={update} total={total} />
      <ListLayout
        filters={
          <Facets
            facets={specs}
            values={withPath(facets)}
            chosen={state.filters}
            onChange={filters => update({ filters })}
          />
        }
      >
        {total ? (
          <>
            <ScopeTable items={items} isStale={isStale} />
            <Pager state={state} total={total} update={update} />
          </>
        ) : (
          <EmptyState
            title={t('list.empty.title')}
            description={t('list.empty.description')}
            action={
              <Button
                variant="secondary"
                onPress={() => update({ filters: {}, q: '' })}
              >
                {t('list.empty.action')}
              </Button>
            }
          />
        )}
      </ListLayout>
    </>
  );
};

/** Every scope: who decides what, about how much. */
export const ScopesView = ({ state, update }: Shown) => {
  const api = useApi(ownershipApiRef);
  const query = JSON.stringify(toScopeQuery(state));
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getScopes(JSON.parse(query)),
    [api, query],
  );
  if (error && !loading) {
    return <FailedRequest error={error} retry={retry} />;
  }
  if (!value) {
    return <WaitingList />;
  }
  return value.total === 0 && isUnfiltered(state) ? (
    <NoScopes />
  ) : (
    <List answer={value} isStale={loading} state={state} update={update} />
  );
};
