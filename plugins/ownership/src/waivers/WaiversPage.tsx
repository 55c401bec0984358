import { EmptyState } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import {
  WAIVER_STATUSES,
  WaiversResponse,
} from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { ListToolbar } from '../shared/ListToolbar';
import { Facets } from '../shared/Facets';
import { ListLayout } from '../shared/ListLayout';
import { PageFrame } from '../shared/PageFrame';
import { Pager } from '../shared/Pager';
import { useAddress } from '../shared/useAddress';
import { plural } from '../shared/words';
import {
  FACETS,
  isDefault,
  readState,
  toQuery,
  WaiverListState,
  writeState,
} from './waiverState';
import { WaiverTable } from './WaiverTable';

type Update = (change: Partial<WaiverListState>) => void;

const ShowEverything = ({ update }: { update: Update }) => (
  <Button variant="secondary" onPress={() => update({ filters: {}, q: '' })}>
    Show all waivers
  </Button>
);

/** Why the list is empty, and what there is to do about it. */
function whyEmpty(state: WaiverListState, { counts }: WaiversResponse) {
  if (WAIVER_STATUSES.every(status => counts[status] === 0)) {
    return {
      title: 'There are no waivers',
      description:
        'Ask for one on a finding, or on the page of a rule for a whole selection.',
    };
  }
  return isDefault(state)
    ? {
        title: 'Nothing waits, and nothing expires soon',
        description: 'There is nothing to decide on today.',
      }
    : {
        title: 'Nothing matches',
        description: 'No waiver has all that is asked for.',
      };
}

const List = (props: {
  answer: WaiversResponse;
  isStale: boolean;
  state: WaiverListState;
  update: Update;
  onChanged: () => void;
}) => {
  const { answer, isStale, state, update, onChanged } = props;
  const { items, total, counts } = answer;
  const status = WAIVER_STATUSES.map(value => ({
    value,
    count: counts[value],
  }));
  return (
    <>
      <ListToolbar
        q={state.q}
        placeholder="Rule, subject or reason"
        onSearch={q => update({ q })}
        count={plural(total, 'waiver')}
      />
      <ListLayout
        filters={
          <Facets
            facets={FACETS}
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
          <EmptyState
            missing="content"
            {...whyEmpty(state, answer)}
            action={<ShowEverything update={update} />}
          />
        )}
      </ListLayout>
    </>
  );
};

/** What was accepted for a while, and what waits for a decision. */
export const WaiversPage = () => {
  const api = useApi(ownershipApiRef);
  const { state, update } = useAddress(readState, writeState);
  const query = JSON.stringify(toQuery(state));
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getWaivers(JSON.parse(query)),
    [api, query],
  );
  return (
    <PageFrame
      title="Waivers"
      description="A waiver accepts a finding for a while: with a reason, a last day, and somebody else's approval. It marks what it accepts and hides nothing; after its last day the finding is open again."
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
