import { EmptyState } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import {
  FindingItem,
  FindingQuery,
  FindingsResponse,
} from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { ListToolbar } from '../shared/ListToolbar';
import { fetchAll } from '../shared/exportList';
import { Exports } from '../shared/Exports';
import { Facets } from '../shared/Facets';
import { ListLayout } from '../shared/ListLayout';
import { PageFrame } from '../shared/PageFrame';
import { Pager } from '../shared/Pager';
import { useAddress } from '../shared/useAddress';
import { plural } from '../shared/words';
import { FINDINGS_EXPORT } from './exportFindings';
import { FindingPanel } from './FindingPanel';
import {
  FACETS,
  FindingListState,
  isDefault,
  readState,
  toQuery,
  writeState,
} from './findingState';
import { FindingTable } from './FindingTable';

type Update = (change: Partial<FindingListState>) => void;

const ShowEverything = ({ update }: { update: Update }) => (
  <Button variant="secondary" onPress={() => update({ filters: {}, q: '' })}>
    Show everything
  </Button>
);

const Nothing = (props: { state: FindingListState; update: Update }) => (
  <EmptyState
    missing="content"
    {...(isDefault(props.state)
      ? {
          title: 'Nothing is open',
          description: 'No rule finds anything that nobody accepted.',
        }
      : {
          title: 'Nothing matches',
          description: 'No finding has all that is asked for.',
        })}
    action={<ShowEverything update={props.update} />}
  />
);

const Toolbar = (props: {
  state: FindingListState;
  total: number;
  update: Update;
}) => {
  const { state, total, update } = props;
  const api = useApi(ownershipApiRef);
  const fetchItems = () =>
    fetchAll<FindingQuery, FindingItem>(
      query => api.getFindings(query),
      toQuery(state),
    );
  return (
    <ListToolbar
      q={state.q}
      placeholder="Subject or message"
      onSearch={q => update({ q })}
      count={plural(total, 'finding')}
      actions={<Exports spec={FINDINGS_EXPORT} fetchItems={fetchItems} />}
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
  const { items, total, facets } = answer;
  return (
    <>
      <Toolbar state={state} total={total} update={update} />
      <ListLayout
        filters={
          <Facets
            facets={FACETS}
            values={facets}
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
  const api = useApi(ownershipApiRef);
  const { state, update } = useAddress(readState, writeState);
  const query = JSON.stringify(toQuery(state));
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getFindings(JSON.parse(query)),
    [api, query],
  );
  return (
    <PageFrame
      title="Findings"
      description="Everything that the rules find: on services, teams, domains, guilds and decision scopes alike. What somebody accepted for a while is kept apart, and never hidden."
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
