import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Link, Switch, Text } from '@backstage/ui';
import { DecisionMapResponse } from '@pillars/plugin-ownership-common';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { EmptyState } from '../../shared/EmptyState';
import { ownershipApiRef } from '../../api';
import { Exports } from '../../shared/Exports';
import { Facets } from '../../shared/Facets';
import { FailedRequest } from '../../shared/FailedRequest';
import { ListLayout } from '../../shared/ListLayout';
import { Pager } from '../../shared/Pager';
import { WaitingList } from '../../shared/Waiting';
import {
  DecisionsState,
  MAP_FACETS,
  onView,
  searchOf,
  toMapQuery,
} from '../decisionsState';
import { NoScopes } from '../NoScopes';
import { decisionsTexts } from '../texts';
import { useFacets } from '../useFacets';
import { useDecisionWords } from '../words/useDecisionWords';
import { Legend } from './CellSign';
import { mapExport, mapLines, wholeMap } from './exportMap';
import { Grid } from './Grid';
import styles from './map.module.css';
import { mapRows } from './mapRows';
import { Summary } from './Summary';

type Shown = {
  state: DecisionsState;
  update: (change: Partial<DecisionsState>) => void;
};

const NoDomains = ({ state }: Pick<Shown, 'state'>) => {
  const { t } = useTranslationRef(decisionsTexts);
  return (
    <EmptyState
      title={t('map.noDomains.title')}
      description={t('map.noDomains.description', {
        field: <code>spec.domain</code>,
      })}
      action={
        <Link href={searchOf(onView(state, 'scopes'))}>
          {t('map.noDomains.action')}
        </Link>
      }
    />
  );
};

const Toolbar = ({ state, update }: Shown) => {
  const { t } = useTranslationRef(decisionsTexts);
  const words = useDecisionWords();
  const spec = useMemo(() => mapExport(t, words), [t, words]);
  const api = useApi(ownershipApiRef);
  const isNarrowed =
    Object.keys(state.filters).length > 0 || state.show !== undefined;
  const fetchItems = async () =>
    mapLines(
      await wholeMap(query => api.getDecisionMap(query), toMapQuery(state)),
      state,
    );
  return (
    <Flex align="center" gap="4" mb="3" style={{ flexWrap: 'wrap' }}>
      <Switch
        label={t('map.whole')}
        isSelected={state.isWhole}
        onChange={isWhole => update({ ...state, isWhole })}
      />
      {isNarrowed && (
        <Button
          variant="tertiary"
          size="small"
          onPress={() => update({ filters: {}, show: undefined })}
        >
          {t('map.clear')}
        </Button>
      )}
      <div style={{ flexGrow: 1 }} />
      <Exports spec={spec} fetchItems={fetchItems} />
    </Flex>
  );
};

const Map = (
  props: Shown & { answer: DecisionMapResponse; isStale: boolean },
) => {
  const { answer, isStale, state, update } = props;
  const { decisions, domains, total, facets } = answer;
  const { t } = useTranslationRef(decisionsTexts);
  const specs = useFacets(MAP_FACETS);
  const rows = mapRows(decisions, state.isWhole);
  return (
    <>
      <Summary rows={rows} columns={domains} total={total} state={state} />
      <Toolbar state={state} update={update} />
      <ListLayout
        wide
        filters={
          <div className={styles.filters}>
            <Facets
              facets={specs}
              values={facets}
              chosen={state.filters}
              onChange={filters => update({ filters })}
            />
          </div>
        }
      >
        <div aria-busy={isStale} className={isStale ? styles.stale : undefined}>
          {domains.length ? (
            <Grid rows={rows} columns={domains} state={state} />
          ) : (
            <Text>{t('map.behindLast')}</Text>
          )}
        </div>
        {total > state.pageSize && (
          <Pager state={state} total={total} update={update} hasFixedSize />
        )}
        <div className={styles.after}>
          <Legend />
        </div>
      </ListLayout>
    </>
  );
};

/** Who decides what in which domain. */
export const MapView = ({ state, update }: Shown) => {
  const api = useApi(ownershipApiRef);
  const query = JSON.stringify(toMapQuery(state));
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getDecisionMap(JSON.parse(query)),
    [api, query],
  );
  if (error && !loading) {
    return <FailedRequest error={error} retry={retry} />;
  }
  if (!value) {
    return <WaitingList wide />;
  }
  if (value.decisions.every(one => one.scopes === 0)) {
    return <NoScopes />;
  }
  return value.total === 0 ? (
    <NoDomains state={state} />
  ) : (
    <Map answer={value} isStale={loading} state={state} update={update} />
  );
};
