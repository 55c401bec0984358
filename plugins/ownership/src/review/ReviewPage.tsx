import {
  Content,
  EmptyState,
  Progress,
  ResponseErrorPanel,
} from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Grid from '@material-ui/core/Grid';
import LinearProgress from '@material-ui/core/LinearProgress';
import Paper from '@material-ui/core/Paper';
import TablePagination from '@material-ui/core/TablePagination';
import { VerdictsResponse } from '@pillars/plugin-ownership-common';
import { useCallback, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { DetailPanel } from './DetailPanel';
import { Facets } from './Facets';
import {
  PAGE_SIZES,
  readState,
  ReviewState,
  toQuery,
  writeState,
} from './reviewState';
import { Toolbar } from './Toolbar';
import { VerdictTable } from './VerdictTable';

/** The state of the page, kept in its address. */
function useReviewState() {
  const [params, setParams] = useSearchParams();
  const state = readState(params);
  const update = useCallback(
    (change: Partial<ReviewState>) =>
      setParams(before =>
        // Whatever narrows the list starts again on its first page.
        writeState({
          ...readState(before),
          ...('open' in change ? {} : { page: 0 }),
          ...change,
        }),
      ),
    [setParams],
  );
  return { state, update };
}

const List = (props: {
  answer: VerdictsResponse;
  state: ReviewState;
  update: (change: Partial<ReviewState>) => void;
}) => {
  const { answer, state, update } = props;
  if (!answer.total) {
    const unfiltered = !state.q && Object.keys(state.filters).length <= 1;
    return (
      <EmptyState
        missing="content"
        title={
          unfiltered ? 'Nothing is orphaned or at risk' : 'Nothing matches'
        }
        description={
          unfiltered
            ? 'Everything that should have an owner has one.'
            : 'No entity has all that is asked for.'
        }
        action={
          <Button
            variant="outlined"
            onClick={() => update({ filters: {}, q: '' })}
          >
            Show everything
          </Button>
        }
      />
    );
  }
  return (
    <Paper>
      <VerdictTable
        items={answer.items}
        sort={state.sort}
        group={state.group}
        open={state.open}
        onSort={sort => update({ sort })}
        onOpen={open => update({ open })}
      />
      <TablePagination
        component="div"
        count={answer.total}
        page={Math.min(
          state.page,
          Math.ceil(answer.total / state.pageSize) - 1,
        )}
        rowsPerPage={state.pageSize}
        rowsPerPageOptions={PAGE_SIZES}
        onPageChange={(_event, page) => update({ page })}
        onRowsPerPageChange={event =>
          update({ pageSize: Number(event.target.value) })
        }
      />
    </Paper>
  );
};

/** What nobody living owns, ranked by risk; the whole state is in the address. */
export const ReviewPage = () => {
  const api = useApi(ownershipApiRef);
  const { state, update } = useReviewState();
  const query = JSON.stringify(toQuery(state));
  const { value, error, loading } = useAsyncRetry(
    () => api.getVerdicts(JSON.parse(query)),
    [api, query],
  );
  // The last list stays while the next one is on its way.
  const last = useRef<VerdictsResponse>();
  last.current = value ?? last.current;
  const answer = last.current;
  if (error) {
    return (
      <Content>
        <ResponseErrorPanel error={error} />
        <Button onClick={() => update({ filters: {}, q: '' })}>
          Start again without filters
        </Button>
      </Content>
    );
  }
  if (!answer) {
    return <Progress />;
  }
  return (
    <Content>
      <Toolbar state={state} total={answer.total} onChange={update} />
      {loading && <LinearProgress aria-label="Loading" />}
      <Grid container spacing={3}>
        <Grid item xs={12} sm={4} md={3} lg={2}>
          <Facets
            facets={answer.facets}
            filters={state.filters}
            onChange={filters => update({ filters })}
          />
        </Grid>
        <Grid item xs={12} sm={8} md={9} lg={10}>
          <List answer={answer} state={state} update={update} />
        </Grid>
      </Grid>
      <DetailPanel
        entityRef={state.open}
        onClose={() => update({ open: undefined })}
      />
    </Content>
  );
};
