import { EmptyState, Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { Button, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { PinAgendaResponse } from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { Facets } from '../shared/Facets';
import { FailedRequest } from '../shared/FailedRequest';
import { ListLayout } from '../shared/ListLayout';
import { ListToolbar } from '../shared/ListToolbar';
import { Pager } from '../shared/Pager';
import { plural } from '../shared/words';
import { AgendaList } from './AgendaList';
import {
  AGENDA_FACETS,
  isUnfiltered,
  LISTS,
  PinState,
  toAgendaQuery,
} from './pinState';
import { AGENDA, LIST } from './pinWords';

type Update = (change: Partial<PinState>) => void;

const ListToggle = ({ state, update }: { state: PinState; update: Update }) => (
  <ToggleButtonGroup
    aria-label="List"
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[state.list]}
    onSelectionChange={keys =>
      update({ list: LISTS.find(list => keys.has(list)), filters: {} })
    }
  >
    {LISTS.map(list => (
      <ToggleButton key={list} id={list}>
        {LIST[list]}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);

const Nothing = ({ state, update }: { state: PinState; update: Update }) =>
  isUnfiltered(state) ? (
    <EmptyState
      missing="content"
      title={AGENDA.empty}
      description={AGENDA.emptyAbout}
    />
  ) : (
    <EmptyState
      missing="content"
      title={AGENDA.nothing}
      description={AGENDA.nothingAbout}
      action={
        <Button
          variant="secondary"
          onPress={() => update({ filters: {}, q: '' })}
        >
          {AGENDA.showAll}
        </Button>
      }
    />
  );

const List = (props: {
  id: string;
  answer: PinAgendaResponse;
  state: PinState;
  update: Update;
  onChanged: () => void;
}) => {
  const { id, answer, state, update, onChanged } = props;
  const { items, total, facets } = answer;
  return (
    <>
      <ListToolbar
        q={state.q}
        placeholder="Name or owner"
        onSearch={q => update({ q })}
        count={plural(total, 'entity', 'entities')}
      >
        <ListToggle state={state} update={update} />
      </ListToolbar>
      <ListLayout
        filters={
          <Facets
            facets={AGENDA_FACETS}
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
    <Progress />
  );
};
