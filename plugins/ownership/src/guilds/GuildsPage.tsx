import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  GuildItem,
  GuildQuery,
  GuildsResponse,
} from '@pillars/plugin-ownership-common';
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
import { useWords } from '../shared/useWords';
import { guildsExport } from './exportGuilds';
import {
  GuildListState,
  isDefault,
  readState,
  toQuery,
  writeState,
} from './guildState';
import { GuildTable } from './GuildTable';
import { NoGuilds } from './NoGuilds';
import { PeopleTags } from './PeopleTags';
import { guildsTexts } from './texts';
import { useDormant } from './useDormant';
import { useFacets } from './useFacets';

type Update = (change: Partial<GuildListState>) => void;

const ShowAll = ({ update }: { update: Update }) => {
  const { t } = useTranslationRef(guildsTexts);
  return (
    <Button variant="secondary" onPress={() => update({ filters: {}, q: '' })}>
      {t('showAll')}
    </Button>
  );
};

const Toolbar = (props: {
  state: GuildListState;
  total: number;
  update: Update;
}) => {
  const { state, total, update } = props;
  const { t } = useTranslationRef(guildsTexts);
  const words = useWords();
  const api = useApi(ownershipApiRef);
  const fetchItems = () =>
    fetchAll<GuildQuery, GuildItem>(
      query => api.getGuilds(query),
      toQuery(state),
    );
  return (
    <ListToolbar
      q={state.q}
      placeholder={t('search')}
      onSearch={q => update({ q })}
      count={t('count', { count: total })}
      actions={
        <Exports spec={guildsExport(t, words)} fetchItems={fetchItems} />
      }
    >
      <PeopleTags
        chosen={state.filters}
        onChange={filters => update({ filters })}
      />
    </ListToolbar>
  );
};

const List = (props: {
  answer: GuildsResponse;
  isStale: boolean;
  state: GuildListState;
  update: Update;
}) => {
  const { answer, isStale, state, update } = props;
  const { items, total, facets } = answer;
  const { t } = useTranslationRef(guildsTexts);
  const dormant = useDormant();
  const allFacets = useFacets();
  return (
    <>
      <Toolbar state={state} total={total} update={update} />
      <ListLayout
        filters={
          <Facets
            facets={allFacets}
            values={facets}
            chosen={state.filters}
            onChange={filters => update({ filters })}
          />
        }
      >
        {total ? (
          <>
            <GuildTable items={items} dormant={dormant} isStale={isStale} />
            <Pager state={state} total={total} update={update} />
          </>
        ) : (
          <EmptyState
            title={t('noMatch.title')}
            description={t('noMatch.description')}
            action={<ShowAll update={update} />}
          />
        )}
      </ListLayout>
    </>
  );
};

/** Who works on what across teams: guilds, communities, working groups, committees. */
export const GuildsPage = () => {
  const { t } = useTranslationRef(guildsTexts);
  const api = useApi(ownershipApiRef);
  const { state, update } = useAddress(readState, writeState);
  const query = JSON.stringify(toQuery(state));
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getGuilds(JSON.parse(query)),
    [api, query],
  );
  const hasNone = value?.total === 0 && isDefault(state);
  return (
    <PageFrame
      title={t('title')}
      description={t('description')}
      error={error}
      retry={retry}
      recovery={<ShowAll update={update} />}
      loading={!value}
    >
      {hasNone && <NoGuilds />}
      {value && !hasNone && (
        <List answer={value} isStale={loading} state={state} update={update} />
      )}
    </PageFrame>
  );
};
