import { EmptyState } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { Button, Flex, Link, Select, TablePagination } from '@backstage/ui';
import { RefusedResponse } from '@pillars/plugin-ownership-common';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../api';
import { RefusalChip } from '../shared/Chip';
import facts from '../shared/Facts.module.css';
import { PageFrame } from '../shared/PageFrame';
import { Panel } from '../shared/Panel';
import { ListToolbar } from '../shared/ListToolbar';
import { usePaths } from '../shared/usePaths';
import { plural, REFUSAL } from '../shared/words';
import { RefusedTable } from './RefusedTable';
import {
  PAGE_SIZE,
  readState,
  REFUSAL_TYPES,
  RefusedState,
  toQuery,
  writeState,
} from './refusedState';

type Update = (change: Partial<RefusedState>) => void;

const ALL = 'all';

const TYPE_OPTIONS = [
  { id: ALL, label: 'All refusals' },
  ...REFUSAL_TYPES.map(id => ({ id, label: REFUSAL[id].label })),
];

const ShowEverything = ({ update }: { update: Update }) => (
  <Button
    variant="secondary"
    onPress={() => update({ type: undefined, q: '', page: 0 })}
  >
    Show everything
  </Button>
);

const Nothing = (props: {
  withheld: boolean;
  state: RefusedState;
  update: Update;
}) => {
  const { withheld, state, update } = props;
  if (withheld) {
    return (
      <EmptyState
        missing="content"
        title="This list is withheld"
        description="The catalog has no permissions for what is not in it. So only who may see everything there sees what it refuses."
      />
    );
  }
  return state.q || state.type || state.page ? (
    <EmptyState
      missing="content"
      title="Nothing matches"
      description="No refused definition has all that is asked for."
      action={<ShowEverything update={update} />}
    />
  ) : (
    <EmptyState
      missing="content"
      title="The catalog refuses nothing"
      description="Every definition that it has read is in it."
    />
  );
};

const List = (props: {
  answer: RefusedResponse;
  isStale: boolean;
  state: RefusedState;
  update: Update;
}) => {
  const { answer, isStale, state, update } = props;
  const offset = state.page * PAGE_SIZE;
  if (!answer.items.length) {
    return <Nothing withheld={answer.withheld} state={state} update={update} />;
  }
  return (
    <>
      <RefusedTable items={answer.items} isStale={isStale} />
      <TablePagination
        offset={offset}
        totalCount={answer.total}
        pageSize={PAGE_SIZE}
        pageSizeOptions={[PAGE_SIZE]}
        showPageSizeOptions={false}
        hasPreviousPage={state.page > 0}
        hasNextPage={offset + PAGE_SIZE < answer.total}
        onPreviousPage={() => update({ page: state.page - 1 })}
        onNextPage={() => update({ page: state.page + 1 })}
      />
    </>
  );
};

const Help = () => (
  <Panel
    title="What this means"
    about="Mend the file: the row goes some minutes after the catalog has read it again"
  >
    <dl className={facts.facts}>
      {REFUSAL_TYPES.map(type => (
        <div key={type} style={{ display: 'contents' }}>
          <dt>
            <RefusalChip type={type} />
          </dt>
          <dd>{REFUSAL[type].means}</dd>
        </div>
      ))}
    </dl>
  </Panel>
);

const Toolbar = (props: {
  state: RefusedState;
  total: number;
  update: Update;
}) => {
  const { state, total, update } = props;
  return (
    <ListToolbar
      q={state.q}
      placeholder="Name, file or reason"
      onSearch={q => update({ q, page: 0 })}
      count={plural(total, 'definition')}
    >
      <Select
        aria-label="Refusal"
        options={TYPE_OPTIONS}
        value={state.type ?? ALL}
        onChange={id =>
          update({ type: REFUSAL_TYPES.find(type => type === id), page: 0 })
        }
      />
    </ListToolbar>
  );
};

/** What the catalog does not take; the whole state is in the address. */
export const RefusedPage = () => {
  const api = useApi(ownershipApiRef);
  const paths = usePaths();
  const [params, setParams] = useSearchParams();
  const state = readState(params);
  const update = useCallback<Update>(
    change =>
      setParams(before => writeState({ ...readState(before), ...change })),
    [setParams],
  );
  const query = JSON.stringify(toQuery(state));
  const {
    value: answer,
    error,
    loading,
  } = useAsync(() => api.getRefused(JSON.parse(query)), [api, query]);
  return (
    <PageFrame
      title="Refused by the catalog"
      description="Definitions that the catalog does not take, or not in their newest version. What they say is in no figure and no other list here."
      actions={<Link href={paths.tab('review')}>Back to the review</Link>}
      error={error}
      recovery={<ShowEverything update={update} />}
      loading={!answer}
    >
      {answer && (
        <Flex direction="column" gap="4">
          {!answer.withheld && (
            <Toolbar state={state} total={answer.total} update={update} />
          )}
          <List
            answer={answer}
            isStale={loading}
            state={state}
            update={update}
          />
          <Help />
        </Flex>
      )}
    </PageFrame>
  );
};
