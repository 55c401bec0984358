import { EmptyState } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { PinAgendaResponse } from '@pillars/plugin-ownership-common';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { Facets } from '../shared/Facets';
import { FailedRequest } from '../shared/FailedRequest';
import { ListLayout } from '../shared/ListLayout';
import { ListToolbar } from '../shared/ListToolbar';
import { Pager } from '../shared/Pager';
import { PageSkeleton } from '../shared/PageSkeleton';
import { useWording } from '../shared/useWording';
import { useWords } from '../shared/useWords';
import { AgendaList } from './AgendaList';
import { sayItem } from './inLanguage';
import { isUnfiltered, LISTS, PinState, toAgendaQuery } from './pinState';
import { pinTexts } from './texts';
import { useAgendaFacets } from './usePinFacets';

type Update = (change: Partial<PinState>) => void;

const ListToggle = ({ state, update }: { state: PinState; update: Update }) => {
  const { t } = useTranslationRef(pinTexts);
  return (
    <ToggleButtonGroup
      aria-label={t('list.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[state.list]}
      onSelectionChange={keys =>
        update({ list: LISTS.find(list => keys.has(list)), filters: {} })
      }
    >
      {LISTS.map(list => (
        <ToggleButton key={list} id={list}>
          {t(`list.${list}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};

const Nothing = ({ state, update }: { state: PinState; update: Update }) => {
  const { t } = useTranslationRef(pinTexts);
  return isUnfiltered(state) ? (
    <EmptyState
      missing="content"
      title={t('agenda.empty')}
      description={t('agenda.emptyAbout')}
    />
  ) : (
    <EmptyState
      missing="content"
      title={t('agenda.nothing')}
      description={t('agenda.nothingAbout')}
      action={
        <Button
          variant="secondary"
          onPress={() => update({ filters: {}, q: '' })}
        >
          {t('showAll')}
        </Button>
      }
    />
  );
};

const List = (props: {
  id: string;
  answer: PinAgendaResponse;
  state: PinState;
  update: Update;
  onChanged: () => void;
}) => {
  const { id, answer, state, update, onChanged } = props;
  const { total, facets } = answer;
  const { t } = useTranslationRef(pinTexts);
  const words = useWords();
  const wording = useWording();
  const specs = useAgendaFacets();
  const items = useMemo(
    () => answer.items.map(item => sayItem(item, wording)),
    [answer.items, wording],
  );
  return (
    <>
      <ListToolbar
        q={state.q}
        placeholder={t('agenda.search')}
        onSearch={q => update({ q })}
        count={words.entities(total)}
      >
        <ListToggle state={state} update={update} />
      </ListToolbar>
      <ListLayout
        filters={
          <Facets
            facets={specs}
            values={facets}
            chosen={state.filters}
            onChange={filters => update({ filters })}
          />
        }
      >
        {items.length ? (
          <>
            <AgendaList
              id={id}
              items={items}
              isDecided={state.list === 'orphaned'}
              onChanged={onChanged}
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

/** What a meeting talks about, by domain, with an outcome for each. */
export const Agenda = (props: {
  id: string;
  state: PinState;
  update: Update;
  /** An outcome was noted. */
  onChanged: () => void;
}) => {
  const { id, state, update, onChanged } = props;
  const api = useApi(ownershipApiRef);
  const query = JSON.stringify(toAgendaQuery(state));
  const { value, error, retry } = useAsyncRetry(
    async () => api.getPinAgenda(id, JSON.parse(query)),
    [api, id, query],
  );
  const changed = () => {
    retry();
    onChanged();
  };
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  return value ? (
    <List
      id={id}
      answer={value}
      state={state}
      update={update}
      onChanged={changed}
    />
  ) : (
    <PageSkeleton />
  );
};
